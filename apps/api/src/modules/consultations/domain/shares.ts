import type { Tally } from '@baraza/opinion-map';

/** Percentages that add up to 100, and of how many ratings they are. */
export interface Shares {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly ratings: number;
}

const EXACT_FROM = 100;
const COARSE_STEP = 5;

/**
 * A tally as it is shown: whole percentages, in steps of five where fewer than a hundred rated, so that one person more
 * or less does not show.
 */
export function sharesOf({ agree, disagree, pass }: Tally): Shares {
  const ratings = agree + disagree + pass;
  const step = ratings < EXACT_FROM ? COARSE_STEP : 1;
  const percent = (count: number): number => (ratings === 0 ? 0 : Math.round((count * 100) / ratings / step) * step);
  const shares = { agree: percent(agree), disagree: percent(disagree) };
  const rest = 100 - shares.agree - shares.disagree;
  // Two halves may both be rounded up; then the smaller one gives.
  if (rest < 0) return { ...fit(shares, rest), pass: 0, ratings };
  return { ...shares, pass: ratings === 0 ? 0 : rest, ratings };
}

function fit({ agree, disagree }: { agree: number; disagree: number }, rest: number) {
  return agree < disagree ? { agree: agree + rest, disagree } : { agree, disagree: disagree + rest };
}

/** How well the division into groups holds, in the words of Kaufman and Rousseeuw (1990). */
export type Separation = 'none' | 'weak' | 'clear' | 'strong';

export function separationOf(silhouette: number | null): Separation {
  if (silhouette === null || silhouette <= 0.25) return 'none';
  if (silhouette <= 0.5) return 'weak';
  return silhouette <= 0.7 ? 'clear' : 'strong';
}
