/** What an addressee says it understood, and what the representatives say to it. */
export interface Restatement {
  readonly id: string;
  readonly recommendationId: string;
  readonly round: number;
  readonly text: string;
  readonly language: string;
  readonly restatedAt: Date;
  readonly verdict: 'confirmed' | 'corrected' | null;
  readonly correction: string | null;
  readonly judgedAt: Date | null;
}

/** What an addressee asks about a recommendation. */
export interface PositionQuestion {
  readonly id: string;
  readonly recommendationId: string;
  readonly text: string;
  readonly language: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

/** Questions that may stand open at one recommendation, so that asking does not become a way not to answer. */
export const OPEN_QUESTIONS_MAXIMUM = 3;
export const RESTATEMENT_ROUNDS_MAXIMUM = 5;
