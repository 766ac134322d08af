/** One thing that applications are judged by. */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** Share of the whole in percent; the weights of a call add up to 100. */
  readonly weight: number;
}

export interface Score {
  readonly criterionId: string;
  /** 0 (not at all) to {@link MAX_POINTS} (fully). */
  readonly points: number;
  readonly comment: string;
}

export const MAX_POINTS = 5;

/** One review's total in hundredths of a percent of the best possible: 10,000 is full marks everywhere. Exact. */
export function reviewTotal(criteria: readonly Criterion[], scores: readonly Score[]): number {
  const weighted = criteria.reduce((total, criterion) => {
    const points = scores.find((score) => score.criterionId === criterion.id)?.points ?? 0;
    return total + points * criterion.weight;
  }, 0);
  return (weighted * 100) / MAX_POINTS;
}

/** Mean of several reviews, rounded half up to whole hundredths; null without any. */
export function meanTotal(totals: readonly number[]): number | null {
  if (totals.length === 0) return null;
  const sum = totals.reduce((total, one) => total + one, 0);
  return Math.floor((2 * sum + totals.length) / (2 * totals.length));
}

/** Whether every criterion has exactly one score within the scale. */
export function scoresAreComplete(criteria: readonly Criterion[], scores: readonly Score[]): boolean {
  const ids = scores.map((score) => score.criterionId);
  const inScale = scores.every(({ points }) => Number.isInteger(points) && points >= 0 && points <= MAX_POINTS);
  return (
    inScale &&
    new Set(ids).size === ids.length &&
    criteria.every((one) => ids.includes(one.id)) &&
    ids.length === criteria.length
  );
}
