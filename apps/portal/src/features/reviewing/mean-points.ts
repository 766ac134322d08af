interface Scored {
  readonly scores: ReadonlyArray<{ readonly criterionId: string; readonly points: number }>;
}

/** Mean of the points that reviews gave one criterion, to one decimal, half up; null where none did. */
export function meanPoints(reviews: readonly Scored[], criterionId: string): number | null {
  const points = reviews.flatMap(({ scores }) =>
    scores.filter((score) => score.criterionId === criterionId).map((score) => score.points),
  );
  if (points.length === 0) return null;
  const sum = points.reduce((total, one) => total + one, 0);
  return Math.floor((20 * sum + points.length) / (2 * points.length)) / 10;
}
