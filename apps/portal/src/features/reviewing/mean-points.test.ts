import { expect, it } from 'vitest';
import { meanPoints } from './mean-points.ts';

const review = (points: number) => ({ scores: [{ criterionId: 'need', points }] });

it('rounds the mean of a criterion half up to one decimal', () => {
  expect(meanPoints([review(3), review(4), review(4)], 'need')).toBe(3.7);
  expect(meanPoints([review(4), review(4), review(4), review(5)], 'need')).toBe(4.3);
  expect(meanPoints([review(0)], 'need')).toBe(0);
});

it('has no mean where nobody scored', () => {
  expect(meanPoints([review(3)], 'plan')).toBeNull();
  expect(meanPoints([], 'need')).toBeNull();
});
