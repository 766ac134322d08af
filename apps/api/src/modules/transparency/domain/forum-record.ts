import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';

const STEPS = [
  SMALLEST_GROUP,
  10,
  25,
  50,
  100,
  250,
  500,
  1_000,
  2_500,
  5_000,
  10_000,
  25_000,
  50_000,
  100_000,
] as const;

/** How many members there are, as a range: from the first to the one before the second; open where that is null. */
export interface MemberRange {
  readonly from: number;
  readonly below: number | null;
}

/** Nobody's joining shows, unless it is the one that fills a range. */
export function memberRange(members: number): MemberRange {
  const place = STEPS.findLastIndex((step) => members >= step);
  return { from: STEPS[place] ?? 0, below: STEPS[place + 1] ?? null };
}

/** What a forum did and what its positions led to, counted from what is public. */
export interface ForumCounts {
  readonly companies: number;
  readonly recommendations: number;
  readonly answered: number;
  readonly answeredInTime: number;
  readonly overdueDays: number;
  readonly ratedFavourably: number;
  readonly rated: number;
  readonly closed: number;
  readonly reopened: number;
  readonly requests: number;
  readonly requestsAnswered: number;
  readonly engagements: number;
  /** Whose result was counted. */
  readonly elections: number;
  /** Of which a position came; nothing of the others leaves the forum. */
  readonly consultations: number;
}
