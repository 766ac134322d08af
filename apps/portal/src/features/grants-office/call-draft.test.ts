import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightSum, withFieldMoved, withNewCriterion, withNewField, type CallDraft } from './call-draft.ts';
import { callFaults } from './call-faults.ts';
import { toCallInput } from './call-input.ts';
import { shortNameOf } from './short-names.ts';
import { freshCall } from './fresh-call.ts';

const words = { title: 'Title of the work', requested: 'How much do you ask for?' };
const fresh = freshCall(words, { currency: 'EUR', locale: 'en', now: new Date('2026-11-21T10:00:00Z') });
const ready: CallDraft = {
  ...fresh,
  title: 'Small groups, long breath',
  summary: 'Grants for small groups.',
  description: 'We fund two years of work.',
  criteria: [{ id: 'need', title: 'Need', hint: '', weight: '100' }],
  envelopeMinor: '10000000',
  ceilingMinor: '4000000',
};
const faultsOf = (draft: CallDraft) => callFaults(draft, '2026-11-21').map(({ fault }) => fault);
const idsOf = (draft: CallDraft) => draft.fields.map((field) => field.id);

describe('a call being prepared', () => {
  it('can be proposed when texts, weights, money and days are right', () => {
    expect(faultsOf(ready)).toEqual([]);
    const input = toCallInput(ready, 'fund');
    expect(input).toMatchObject({ slug: 'small-groups-long-breath', closesAt: `${ready.closesOn}T23:59:00.000Z` });
  });

  it('names what is wrong where it is', () => {
    const criteria = [...ready.criteria, { id: 'plan', title: 'Plan', hint: '', weight: '5' }];
    expect(faultsOf({ ...ready, criteria, ceilingMinor: '10000001' })).toEqual(['weights', 'ceiling']);
    const question = withNewField(ready, 'choice');
    expect(callFaults(question, '2026-11-21')).toEqual([
      { fault: 'field-label', step: 'form', id: 'question_1', number: 3 },
      { fault: 'field-options', step: 'form', id: 'question_1', number: 3 },
    ]);
  });

  it('moves questions without losing one, whatever is asked', () => {
    const draft = withNewField(withNewField(withNewField(ready, 'text'), 'file'), 'budget');
    const moves = fc.array(fc.record({ at: fc.nat(4), by: fc.constantFrom<-1 | 1>(-1, 1) }));
    fc.assert(
      fc.property(moves, (steps) => {
        const moved = steps.reduce((now, { at, by }) => withFieldMoved(now, now.fields[at]!.id, by), draft);
        expect(idsOf(moved).sort()).toEqual(idsOf(draft).sort());
      }),
      { seed: 11 },
    );
  });

  it('gives a new criterion what the others leave of the hundred', () => {
    const draft = { ...ready, criteria: [{ id: 'need', title: 'Need', hint: '', weight: '60' }] };
    expect(weightSum(withNewCriterion(draft).criteria)).toBe(100);
  });

  it('takes the address from a title in Latin letters, and asks for one otherwise', () => {
    expect(shortNameOf('Accès numérique – 2027')).toBe('acces-numerique-2027');
    expect(shortNameOf('نداء للتقديم')).toBe('');
    expect(faultsOf({ ...ready, title: 'نداء للتقديم' })).toEqual(['slug']);
  });
});
