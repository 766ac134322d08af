import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Feasibility } from './feasibility.ts';
import { parseReservations, type Reservation } from './reservation.ts';
import { build, elections, SEED } from '../../test/arbitraries.ts';
import { buildElection } from '../election/election.ts';
import { countElection } from '../counting/count-election.ts';

function isMet(reservations: readonly Reservation[], elected: readonly number[]): boolean {
  return reservations.every(({ candidates, minimum, maximum }) => {
    const among = elected.filter((candidate) => candidates.includes(candidate)).length;
    return among >= minimum && among <= (maximum ?? elected.length);
  });
}

function subsets(numbers: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return numbers.flatMap((first, index) => subsets(numbers.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}

const overlapping: fc.Arbitrary<Reservation[]> = fc.array(
  fc.record({
    name: fc.constantFrom('Women', 'Workers', 'North'),
    candidates: fc.subarray([1, 2, 3, 4, 5, 6], { minLength: 1 }),
    minimum: fc.integer({ min: 0, max: 2 }),
    maximum: fc.integer({ min: 2, max: 4 }),
  }),
  { minLength: 1, maxLength: 3 },
);

test('feasible, guarded and doomed are what trying every possible set of winners says', () => {
  fc.assert(
    fc.property(
      overlapping,
      fc.integer({ min: 1, max: 3 }),
      fc.subarray([1, 2, 3, 4, 5, 6], { maxLength: 2 }),
      (reservations, seats, elected) => {
        const hopefuls = [1, 2, 3, 4, 5, 6].filter((candidate) => !elected.includes(candidate));
        const outcomes = subsets(hopefuls, seats).filter((more) => isMet(reservations, [...elected, ...more]));
        const feasibility = new Feasibility(reservations, 6);
        expect(feasibility.canBeMet(elected, hopefuls, seats)).toBe(outcomes.length > 0);
        if (outcomes.length === 0) return;
        expect(feasibility.guarded(elected, hopefuls, seats)).toEqual(
          hopefuls.filter((c) => outcomes.every((set) => set.includes(c))),
        );
        expect(feasibility.doomed(elected, hopefuls, seats)).toEqual(
          hopefuls.filter((c) => !outcomes.some((set) => set.includes(c))),
        );
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});

test.each(['scottish', 'meek', 'irv'] as const)(
  '%s: whoever votes how, a reservation that can be met is met',
  (rule) => {
    fc.assert(
      fc.property(elections(6), overlapping, (input, wanted) => {
        const election = build(input);
        const reservations = wanted.map((one) => ({
          ...one,
          candidates: one.candidates.filter((c) => c <= input.candidateCount),
        }));
        const options = { rule, reservations, ...(rule === 'irv' ? { seats: 1 } : {}) };
        const result = countElection(election, options);
        const standing = election.candidates
          .map((_, index) => index + 1)
          .filter((c) => !election.withdrawn.includes(c));
        const seats = Math.min(options.seats ?? election.seats, standing.length);
        const canBeMet = subsets(standing, seats).some((set) => isMet(reservations, set));
        expect(result.ok).toBe(canBeMet);
        if (result.ok) expect(isMet(reservations, result.value.elected)).toBe(true);
        if (result.ok) expect(result.value.elected.length).toBe(seats);
      }),
      { seed: SEED, numRuns: 300 },
    );
  },
);

describe('a reserved seat', () => {
  const ballots = [
    { count: 60, ranking: [1, 2] },
    { count: 50, ranking: [2, 1] },
    { count: 10, ranking: [3, 1] },
    { count: 4, ranking: [4, 3] },
  ];
  const election = expectOk(buildElection({ title: 't', seats: 2, candidates: ['Max', 'Tom', 'Ada', 'Eve'], ballots }));
  const reservations = [{ name: 'Women', candidates: [3, 4], minimum: 1 }];

  test('goes to the strongest of its candidates even where the majority would take every seat', () => {
    expect(expectOk(countElection(election, { rule: 'scottish' })).elected).toEqual([1, 2]);
    expect(expectOk(countElection(election, { rule: 'scottish', reservations })).elected).toEqual([1, 3]);
    expect(expectOk(countElection(election, { rule: 'meek', reservations })).elected).toEqual([1, 3]);
  });

  test('shows in the transcript who was guarded and who was doomed', () => {
    const { stages } = expectOk(countElection(election, { rule: 'scottish', reservations }));
    expect(stages[1]?.notes).toEqual([
      {
        kind: 'reservation-state',
        params: { reservation: 'Women', elected: 0, minimum: 1, guarded: [], doomed: ['Tom'] },
      },
    ]);
    expect(stages[1]?.actions.map(({ explanation }) => explanation.kind)).toContain('doomed-excluded');
  });

  test('for which too few stand stops the count instead of being dropped', () => {
    const result = countElection({ ...election, withdrawn: [3, 4] }, { rule: 'meek', reservations });
    expect(result).toEqual({
      ok: false,
      error: { type: 'reservations-unreachable', reservations: ['Women'], seats: 2 },
    });
  });
});

describe('the reserved-seats file', () => {
  const names = ['Ann', 'Bee'];
  const parse = (value: unknown) => parseReservations(JSON.stringify(value), names);

  test('names candidates by name or number', () => {
    const file = { reservations: [{ name: 'North', candidates: ['Bee', 1, 2], minimum: 1, maximum: 2 }] };
    expect(parse(file)).toEqual({ ok: true, value: [{ name: 'North', candidates: [2, 1], minimum: 1, maximum: 2 }] });
  });

  test.each([
    ['nonsense', 'the file is not an object'],
    [{ reservations: {} }, '"reservations" is not a list'],
    [{ reservations: [{ candidates: [] }] }, 'reservation 1 has no name'],
    [{ reservations: [{ name: 'x', candidates: ['Cyd'] }] }, 'reservation 1 names "Cyd", who is not a candidate'],
    [{ reservations: [{ name: 'x', candidates: [3] }] }, 'reservation 1 names 3, who is not a candidate'],
    [
      { reservations: [{ name: 'x', candidates: [1], minimum: -1 }] },
      'the minimum of reservation 1 is not a whole number of seats',
    ],
    [
      { reservations: [{ name: 'x', candidates: [1], minimum: 2, maximum: 1 }] },
      'reservation 1 has a maximum below its minimum',
    ],
  ])('%j is refused', (value, fault) => {
    expect(parse(value)).toEqual({ ok: false, error: { type: 'bad-reservations', fault } });
  });
});
