import type { Texts } from './position.ts';

/** What became of something that somebody said: the recommendation it went into, once its position is adopted. */
export interface OutcomeOfPoint {
  readonly sourceId: string;
  readonly position: { readonly id: string; readonly slug: string; readonly title: string; readonly titles: Texts };
  readonly recommendationId: string;
  readonly recommendationNumber: number;
  /** When its addressee had it; null as long as it is on its way. */
  readonly deliveredAt: Date | null;
  /** Where the answer stands; null before delivery. */
  readonly answerState: string | null;
  /** How members rated the answer; null before a round with quorum. */
  readonly ratingOutcome: string | null;
}
