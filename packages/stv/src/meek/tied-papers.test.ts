import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildElection, type Ballot, type Rank } from '../election/election.ts';
import { countElection } from '../counting/count-election.ts';
import type { CountResult } from '../counting/count-result.ts';

function count(seats: number, candidateCount: number, ballots: readonly Ballot[]): CountResult {
  const candidates = Array.from({ length: candidateCount }, (_, index) => `c${index + 1}`);
  return expectOk(countElection(expectOk(buildElection({ title: 't', seats, candidates, ballots })), { rule: 'meek' }));
}

function orders(group: readonly number[]): number[][] {
  if (group.length === 0) return [[]];
  return group.flatMap((first) => orders(group.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}

/** All ways to put the groups of a ranking in order, each as often as makes 36 of them. */
function expand({ count: weight, ranking }: Ballot): Ballot[] {
  const rankings = ranking.reduce<number[][]>(
    (all, rank) => all.flatMap((head) => orders([rank].flat()).map((tail) => [...head, ...tail])),
    [[]],
  );
  return rankings.map((one) => ({ count: (weight * 36) / rankings.length, ranking: one }));
}

describe('equal ranks', () => {
  test('three thirds are exactly one vote, so a real tie stays a tie', () => {
    const { stages } = count(1, 4, [
      { count: 1, ranking: [4] },
      { count: 3, ranking: [[1, 2, 3]] },
    ]);
    expect(stages[0]?.votes).toEqual(['1.000000000', '1.000000000', '1.000000000', '1.000000000']);
    expect(stages[0]?.exhausted).toBe('0.000000000');
    expect(stages[0]?.actions[0]?.explanation).toEqual({
      kind: 'tie-by-number',
      params: { tied: ['c1', 'c2', 'c3', 'c4'], chosen: 'c1' },
    });
  });

  test('count as all orders of each group at equal shares: the same winners and, within 10^-6, the same votes', () => {
    const rank: fc.Arbitrary<number[][]> = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 }).chain((order) =>
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }).map((sizes) => {
        let [rest, groups] = [order, [] as number[][]];
        for (const size of sizes)
          [groups, rest] = [rest.length > 0 ? [...groups, rest.slice(0, size)] : groups, rest.slice(size)];
        return groups;
      }),
    );
    const ballots = fc.array(
      fc.record({ count: fc.integer({ min: 1, max: 1000 }), ranking: rank as fc.Arbitrary<Rank[]> }),
      { minLength: 3, maxLength: 12 },
    );
    fc.assert(
      fc.property(ballots, fc.integer({ min: 1, max: 3 }), (list, seats) => {
        const tied = count(seats, 5, list);
        const expanded = count(seats, 5, list.flatMap(expand));
        expect(tied.elected).toEqual(expanded.elected);
        for (const [index, stage] of tied.stages.entries()) {
          stage.votes.forEach((vote, candidate) => {
            expect(Number(vote)).toBeCloseTo(Number(expanded.stages[index]?.votes[candidate]) / 36, 4);
          });
        }
      }),
      { seed: 20_261_121, numRuns: 150 },
    );
  });

  test('a hostile file with one group of 400 candidates and 100 seats is counted, not hung on', () => {
    const group = Array.from({ length: 400 }, (_, index) => index + 1);
    const { elected } = count(100, 400, [
      { count: 1000, ranking: [group] },
      { count: 7, ranking: [7, group.filter((c) => c !== 7)] },
    ]);
    expect(elected.length).toBe(100);
    expect(elected[0]).toBe(7);
  });

  test('other rules refuse them and name the line', () => {
    const election = expectOk(
      buildElection({ title: 't', seats: 1, candidates: ['a', 'b'], ballots: [{ count: 1, ranking: [[1, 2]] }] }),
    );
    expect(countElection(election, { rule: 'irv' })).toEqual({
      ok: false,
      error: { type: 'equal-ranks-need-meek', line: 0 },
    });
  });
});
