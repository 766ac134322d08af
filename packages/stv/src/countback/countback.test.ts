import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countback } from './countback.ts';
import { build, elections, SEED } from '../../test/arbitraries.ts';
import { buildElection } from '../election/election.ts';
import { countElection } from '../counting/count-election.ts';

const ballots = [
  { count: 60, ranking: [1, 3, 4] },
  { count: 40, ranking: [2, 4] },
  { count: 15, ranking: [3, 1] },
  { count: 8, ranking: [4, 2] },
];
const election = expectOk(buildElection({ title: 't', seats: 2, candidates: ['A', 'B', 'C', 'D'], ballots }));

describe('countback', () => {
  test('goes by the papers the leaving member held, at the values held', () => {
    const result = expectOk(countback(election, { options: { rule: 'scottish' }, vacating: 1 }));
    expect(result).toMatchObject({ filledBy: 3, eligible: [3, 4] });
    // Quota 42: each of A's 60 papers passed on 0.30000 and kept 0.70000.
    expect(result.stages[0]?.votes).toEqual([null, null, '42.00000', '0.00000']);
    expect(expectOk(countback(election, { options: { rule: 'scottish' }, vacating: 2 })).filledBy).toBe(4);
  });

  test('passes over those who do not consent, and asks for a by-election when nobody can', () => {
    const request = { options: { rule: 'scottish' as const }, vacating: 1 };
    expect(expectOk(countback(election, { ...request, consenting: [4] })).filledBy).toBe(4);
    const nobody = expectOk(countback(election, { ...request, consenting: [] }));
    expect(nobody.filledBy).toBeNull();
    expect(nobody.notes).toEqual([{ kind: 'by-election-needed', params: { vacating: 'A' } }]);
  });

  test('keeps reservations: who cannot take the seat is named', () => {
    const reservations = [{ name: 'South', candidates: [1, 4], minimum: 1 }];
    const result = expectOk(countback(election, { options: { rule: 'scottish', reservations }, vacating: 1 }));
    expect(result).toMatchObject({ filledBy: 4, eligible: [4] });
    expect(result.notes[0]).toEqual({
      kind: 'kept-out-by-reservation',
      params: { candidate: 'C', reservations: ['South'] },
    });
  });

  test('a successor sits on the papers of the first holder of the seat', () => {
    const request = { options: { rule: 'scottish' as const }, vacating: 3, seatOf: 1, continuing: [2] };
    expect(expectOk(countback(election, request))).toMatchObject({ filledBy: 4, eligible: [4] });
    expect(countback(election, { ...request, seatOf: 3 })).toEqual({
      ok: false,
      error: { type: 'not-elected-in-count', candidate: 3 },
    });
  });

  test.each(['scottish', 'meek', 'irv'] as const)(
    '%s: everybody else keeps the seat and one eligible candidate gets the vacant one',
    (rule) => {
      fc.assert(
        fc.property(elections(6), (input) => {
          const options = { rule, ...(rule === 'irv' ? { seats: 1 } : {}) };
          const { elected } = expectOk(countElection(build(input), options));
          for (const vacating of elected) {
            const { filledBy, eligible } = expectOk(countback(build(input), { options, vacating }));
            expect(filledBy === null).toBe(eligible.length === 0);
            if (filledBy !== null) expect([...elected, ...input.withdrawn]).not.toContain(filledBy);
          }
        }),
        { seed: SEED, numRuns: 150 },
      );
    },
  );
});
