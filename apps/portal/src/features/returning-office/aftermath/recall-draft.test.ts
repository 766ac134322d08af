import { describe, expect, it } from 'vitest';
import { recallFaults, recallInput, type RecallDraft } from './recall-draft.ts';

const TODAY = '2027-01-10';
const draft: RecallDraft = { title: 'Keep or remove', slug: null, opensOn: '2027-01-20', closesOn: '2027-01-20' };

describe('the notice of a recall vote', () => {
  it('may open in the morning and close in the evening of one day, under a short name from its title', () => {
    expect(recallFaults(draft, TODAY)).toEqual([]);
    expect(recallInput('p', draft)).toEqual({
      ...{ petitionId: 'p', slug: 'keep-or-remove', title: 'Keep or remove' },
      ...{ opensAt: '2027-01-20T08:00:00Z', closesAt: '2027-01-20T20:00:00Z' },
    });
  });

  it('names what is missing, past or the wrong way round, in the order of the form', () => {
    expect(recallFaults({ title: 'سحب', slug: null, opensOn: '', closesOn: TODAY }, TODAY)).toEqual([
      { field: 'slug', type: 'missing' },
      { field: 'opensOn', type: 'missing' },
      { field: 'closesOn', type: 'past' },
    ]);
    expect(recallFaults({ ...draft, closesOn: '2027-01-19' }, TODAY)).toEqual([{ field: 'closesOn', type: 'order' }]);
  });
});
