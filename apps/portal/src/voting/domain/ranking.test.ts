import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingRanking, moveRanking, type RankingMove } from './ranking.ts';

const limits = { candidates: ['Ada', 'Bayo', 'Chen', 'Dina'], ranksMaximum: 3 };
const after = (ranking: readonly number[], ...moves: readonly RankingMove[]): readonly number[] =>
  moves.reduce((current, move) => moveRanking(current, move, limits), ranking);

describe('a ranking', () => {
  it('grows at its end and changes places', () => {
    expect(after([], { type: 'add', candidate: 3 }, { type: 'add', candidate: 1 })).toEqual([3, 1]);
    expect(after([3, 1], { type: 'up', candidate: 1 })).toEqual([1, 3]);
    expect(after([3, 1, 2], { type: 'down', candidate: 3 })).toEqual([1, 3, 2]);
    expect(after([3, 1, 2], { type: 'remove', candidate: 1 })).toEqual([3, 2]);
    expect(after([3, 1], { type: 'place', candidate: 4, position: 1 })).toEqual([3, 4, 1]);
    expect(after([3, 1, 2], { type: 'clear' })).toEqual([]);
  });

  it('stays as it is where a move cannot be made', () => {
    expect(after([1, 2], { type: 'up', candidate: 1 }, { type: 'down', candidate: 2 })).toEqual([1, 2]);
    expect(after([1, 2, 3], { type: 'add', candidate: 4 })).toEqual([1, 2, 3]);
    expect(after([1], { type: 'add', candidate: 5 }, { type: 'up', candidate: 4 })).toEqual([1]);
  });

  it('never holds a candidate twice, a stranger, or more than the ballot allows, whatever is done to it', () => {
    const candidate = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double());
    const move: fc.Arbitrary<RankingMove> = fc.oneof(
      fc.record({ type: fc.constantFrom('add', 'up', 'down', 'remove'), candidate }) as fc.Arbitrary<RankingMove>,
      fc.record({ type: fc.constant('place' as const), candidate, position: fc.oneof(fc.integer(), fc.double()) }),
      fc.constant({ type: 'clear' as const }),
    );
    const style = fc
      .record({ count: fc.integer({ min: 1, max: 7 }), ranksMaximum: fc.integer({ min: 1, max: 7 }) })
      .map(({ count, ranksMaximum }) => ({ candidates: Array<string>(count).fill('x'), ranksMaximum }));
    fc.assert(
      fc.property(style, fc.array(move, { maxLength: 40 }), (bounds, moves) => {
        let ranking: readonly number[] = [];
        for (const next of moves) {
          ranking = moveRanking(ranking, next, bounds);
          expect(new Set(ranking).size).toBe(ranking.length);
          expect(ranking.length).toBeLessThanOrEqual(Math.min(bounds.ranksMaximum, bounds.candidates.length));
          expect(ranking.every((number) => number >= 1 && number <= bounds.candidates.length)).toBe(true);
        }
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it('that was kept is cut to what the ballot allows', () => {
    expect(fittingRanking([2, 2, 9, 0, 1, 3, 4], limits)).toEqual([2, 1, 3]);
  });
});
