import { describe, expect, it } from 'vitest';
import { clauseFaults, decideBy, outcomeOf, type ClauseAnswer } from './answer-outcome.ts';

const rules = { languages: ['en', 'sw'], today: '2026-11-22', consideredBefore: 0 };
const evidence = [{ title: 'The change log', url: 'https://example.org/log', fileId: null }];
const answer = (change: Partial<ClauseAnswer>): ClauseAnswer => ({
  ...{ clauseId: 'one', outcome: 'adopted', reasonCode: null, evidence: [], decideOn: null },
  ...{ texts: { en: 'We do it from 1 March on.', sw: 'Tunafanya kuanzia Machi 1.' }, ...change },
});
const codes = (change: Partial<ClauseAnswer>, given = rules) =>
  clauseFaults(answer(change), given).map(({ path, code }) => `${path} ${code}`);

describe('an answer to a clause', () => {
  it('exists in every language of the charter', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ texts: { en: 'We do it.' } })).toEqual(['clauses.one.texts.sw too_short']);
    expect(codes({ texts: { en: 'We do it.', sw: '   ' } })).toEqual(['clauses.one.texts.sw too_short']);
  });

  it('refuses only with a reason and evidence', () => {
    expect(codes({ outcome: 'not_adopted' })).toEqual([
      'clauses.one.reasonCode missing',
      'clauses.one.evidence missing',
    ]);
    expect(codes({ outcome: 'not_adopted', reasonCode: 'law_forbids', evidence })).toEqual([]);
    expect(codes({ reasonCode: 'law_forbids' })).toEqual(['clauses.one.reasonCode not_wanted']);
  });

  it('considers until a day, and renews that once', () => {
    const considering = { outcome: 'under_consideration', decideOn: '2027-01-31' } as const;
    expect(codes(considering)).toEqual([]);
    expect(codes({ ...considering, decideOn: null })).toEqual(['clauses.one.decideOn missing']);
    expect(codes({ ...considering, decideOn: '2026-11-22' })).toEqual(['clauses.one.decideOn out_of_range']);
    expect(codes({ ...considering, decideOn: '2027-09-01' })).toEqual(['clauses.one.decideOn out_of_range']);
    expect(codes(considering, { ...rules, consideredBefore: 1 })).toEqual([]);
    expect(codes(considering, { ...rules, consideredBefore: 2 })).toEqual(['clauses.one.outcome renewed_already']);
  });

  it('is one word for the whole, and one day for what is not decided', () => {
    expect(outcomeOf(['adopted', 'adopted'])).toBe('adopted');
    expect(outcomeOf(['adopted', 'not_adopted'])).toBe('adopted_in_part');
    expect(outcomeOf(['under_consideration', 'not_adopted'])).toBe('under_consideration');
    expect(outcomeOf(['not_launched', 'not_launched'])).toBe('not_launched');
    expect(decideBy([{ decideOn: '2027-02-01' }, { decideOn: null }, { decideOn: '2027-01-15' }])).toBe('2027-01-15');
  });
});
