import { describe, expect, it } from 'vitest';
import { draftOf, missingParts, toReviewInput, totalHundredths, withScore } from './review-draft.ts';

const criteria = [
  { __typename: 'CallCriterion' as const, id: 'need', title: 'Need', hint: '', weight: 60 },
  { __typename: 'CallCriterion' as const, id: 'plan', title: 'Plan', hint: '', weight: 40 },
];
const empty = draftOf({ scores: [], comment: '' });

describe('a review being written', () => {
  it('names every criterion without points and a comment that is too short', () => {
    const missing = missingParts(withScore(empty, 'need', { points: 0 }), criteria);
    expect(missing).toEqual([{ type: 'score', criterion: criteria[1] }, { type: 'comment' }]);
  });

  it('counts no points as no total, and zero points as points', () => {
    const half = withScore(empty, 'need', { points: 5 });
    expect(totalHundredths(half, criteria)).toBeNull();
    expect(totalHundredths(withScore(half, 'plan', { points: 0 }), criteria)).toBe(6000);
    expect(totalHundredths(withScore(half, 'plan', { points: 5 }), criteria)).toBe(10_000);
  });

  it('keeps the words on a score when its points change', () => {
    const scored = withScore(withScore(empty, 'plan', { points: 2 }), 'plan', { comment: 'Dates are missing' });
    expect(toReviewInput('r', withScore(scored, 'plan', { points: 3 }), false).scores).toEqual([
      { criterionId: 'plan', points: 3, comment: 'Dates are missing' },
    ]);
  });
});
