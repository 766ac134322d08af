import { expect, test } from 'vitest';
import { VoteHistory } from './vote-history.ts';

function historyOf(...stages: number[][]): VoteHistory {
  const history = new VoteHistory();
  for (const votes of stages) history.record(Float64Array.of(0, ...votes));
  return history;
}

test('a tie goes by the latest earlier stage at which the candidates differed', () => {
  const history = historyOf([3, 1], [4, 4]);
  expect(history.narrow([1, 2], 'lowest')).toEqual({ left: [2], stage: 1 });
  expect(history.narrow([1, 2], 'highest')).toEqual({ left: [1], stage: 1 });
});

test('a three-way tie is narrowed stage by stage: an older stage never overrules a newer one', () => {
  // At stage 2 the third is ahead of the others, so the lowest is among the first two, although it was last at stage 1.
  expect(historyOf([3, 2, 1], [5, 5, 6]).narrow([1, 2, 3], 'lowest')).toEqual({ left: [2], stage: 1 });
});

test('who never differed stays tied, for the lot', () => {
  expect(historyOf([2, 2, 5], [4, 4, 9]).narrow([1, 2], 'lowest')).toEqual({ left: [1, 2], stage: 0 });
});
