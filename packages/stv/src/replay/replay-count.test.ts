import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build, elections, SEED, type ElectionInput } from '../../test/arbitraries.ts';
import { countElection, replayCount, type CountResult, type Reservation, type Rule } from '../index.ts';
import type { CountNumbers } from './replay-count.ts';

/** What `result.json` keeps of a count. */
function numbersOf({ rule, seats, quota, elected, stages }: CountResult): CountNumbers {
  return {
    rule,
    seats,
    quota,
    elected,
    stages: stages.map(({ notes: _notes, actions, ...stage }) => ({
      ...stage,
      actions: actions.map(({ type, candidate }) => ({ type, candidate })),
    })),
  };
}

interface Case {
  readonly input: ElectionInput;
  readonly reserved: number;
  readonly tieSeed: Uint8Array | undefined;
}

const cases: fc.Arbitrary<Case> = fc.record({
  input: elections(6),
  reserved: fc.integer({ min: 0, max: 3 }),
  tieSeed: fc.option(fc.uint8Array({ minLength: 32, maxLength: 32 }), { nil: undefined }),
});

function reservationsOf({ input, reserved }: Case, seats: number): readonly Reservation[] {
  const last = Math.max(1, input.candidateCount - reserved + 1);
  const candidates = Array.from({ length: input.candidateCount - last + 1 }, (_, index) => last + index);
  return reserved === 0 ? [] : [{ name: 'Night shift', candidates, minimum: 1, maximum: seats }];
}

describe.each<Rule>(['scottish', 'meek', 'irv'])('%s', (rule) => {
  test('published numbers are explained as the count itself explained them, ties and reserved seats included', () => {
    let told = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const seats = rule === 'irv' ? 1 : one.input.seats;
        const reservations = reservationsOf(one, seats);
        const options = { reservations, ...(one.tieSeed ? { tieSeed: one.tieSeed } : {}) };
        const count = countElection(build(one.input), { rule, seats, ...options });
        // Without a stage (nobody to choose between) the numbers do not say who had withdrawn.
        if (!count.ok || count.value.stages.length === 0) return;
        const { candidates, validBallots } = count.value;
        expect(replayCount(numbersOf(count.value), { ...options, candidates, validBallots })).toEqual(count.value);
        told += 1;
      }),
      { seed: SEED, numRuns: 400 },
    );
    expect(told).toBeGreaterThan(100);
  });
});

test('numbers of other candidates are no count of these', () => {
  const stage = { stage: 1, quota: '1', votes: ['1', '0'], exhausted: '0', lost: '0', actions: [] };
  const numbers: CountNumbers = { rule: 'irv', seats: 1, quota: '1', elected: [1], stages: [stage] };
  expect(replayCount(numbers, { candidates: ['Ada'], validBallots: 1 })).toBeUndefined();
});
