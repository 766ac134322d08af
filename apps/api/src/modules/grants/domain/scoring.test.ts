import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanTotal, reviewTotal, scoresAreComplete, type Criterion } from './scoring.ts';

const CRITERIA: readonly Criterion[] = [
  { id: 'need', title: 'Need', hint: '', weight: 60 },
  { id: 'plan', title: 'Plan', hint: '', weight: 40 },
];
const scores = (need: number, plan: number) => [
  { criterionId: 'need', points: need, comment: '' },
  { criterionId: 'plan', points: plan, comment: '' },
];

describe('weighted scores', () => {
  it('are 10,000 hundredths for full marks and 0 for none', () => {
    expect(reviewTotal(CRITERIA, scores(5, 5))).toBe(10_000);
    expect(reviewTotal(CRITERIA, scores(0, 0))).toBe(0);
  });

  it('weigh each criterion by its share', () => {
    expect(reviewTotal(CRITERIA, scores(5, 0))).toBe(6_000);
    expect(reviewTotal(CRITERIA, scores(3, 4))).toBe(6_800);
  });

  it('average to whole hundredths, half up', () => {
    expect(meanTotal([6_000, 6_001])).toBe(6_001);
    expect(meanTotal([])).toBeNull();
  });

  it('average within their extremes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (totals) => {
        const mean = meanTotal(totals) ?? -1;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...totals));
        expect(mean).toBeLessThanOrEqual(Math.max(...totals));
      }),
      { seed: 20261121 },
    );
  });

  it('need one whole number within the scale for each criterion', () => {
    expect(scoresAreComplete(CRITERIA, scores(1, 2))).toBe(true);
    expect(scoresAreComplete(CRITERIA, scores(1, 6))).toBe(false);
    expect(scoresAreComplete(CRITERIA, scores(1, 2.5))).toBe(false);
    expect(scoresAreComplete(CRITERIA, scores(1, 2).slice(1))).toBe(false);
    expect(scoresAreComplete(CRITERIA, [...scores(1, 2), ...scores(1, 2)])).toBe(false);
  });
});
