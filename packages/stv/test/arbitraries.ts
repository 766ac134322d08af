import fc from 'fast-check';
import { buildElection, type Ballot, type Election } from '../src/index.ts';
import { expectOk } from '@baraza/result';

/** Fixed, so that a failure is the same tomorrow. */
export const SEED = 20_261_121;

export interface ElectionInput {
  readonly seats: number;
  readonly candidateCount: number;
  readonly withdrawn: readonly number[];
  readonly ballots: readonly { readonly count: number; readonly ranking: readonly number[] }[];
}

/** Small elections with many ties, some withdrawn candidates and, now and then, enormous numbers of papers. */
export function elections(maxCandidates = 7): fc.Arbitrary<ElectionInput> {
  return fc.integer({ min: 1, max: maxCandidates }).chain((candidateCount) => {
    const numbers = Array.from({ length: candidateCount }, (_, index) => index + 1);
    const count = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 40 }) },
      fc.integer({ min: 1, max: 2_000_000_000 }),
    );
    return fc.record({
      seats: fc.integer({ min: 1, max: Math.max(1, Math.min(4, candidateCount)) }),
      candidateCount: fc.constant(candidateCount),
      withdrawn: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc.subarray(numbers, { maxLength: Math.min(2, candidateCount) }),
      ),
      ballots: fc.array(fc.record({ count, ranking: fc.shuffledSubarray(numbers, { minLength: 1 }) }), {
        maxLength: 25,
      }),
    });
  });
}

export function build(input: ElectionInput & { readonly ballots: Iterable<Ballot> }, merge = true): Election {
  const candidates = Array.from({ length: input.candidateCount }, (_, index) => `Candidate ${index + 1}`);
  return expectOk(
    buildElection({
      title: 'Generated',
      merge,
      candidates,
      seats: input.seats,
      withdrawn: input.withdrawn,
      ballots: input.ballots,
    }),
  );
}
