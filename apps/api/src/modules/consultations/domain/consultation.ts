/** The same words by language (BCP 47 tag). */
export type Texts = Readonly<Record<string, string>>;

export const CONSULTATION_STATES = ['draft', 'open', 'closed', 'withdrawn'] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

/** Representatives ask the members of their forum. */
export interface Consultation {
  readonly id: string;
  readonly forumId: string;
  /** The engagement for which members are asked, if any. */
  readonly engagementId: string | null;
  readonly slug: string;
  /** Those of the charter when it was drafted; title, question and introduction exist in each. */
  readonly languages: readonly string[];
  readonly title: Texts;
  readonly question: Texts;
  readonly introduction: Texts;
  /** How many statements one member may propose. */
  readonly proposalsEach: number;
  /** The last day on which members are heard; it ends when it has ended everywhere on earth. */
  readonly closesOn: string;
  readonly state: ConsultationState;
  readonly openedOn: string | null;
  readonly closedAt: Date | null;
  /** When a position that came of it was adopted. */
  readonly adoptedOn: string | null;
  /** When the forum published its results. */
  readonly publishedOn: string | null;
}

/** What one member has done in a consultation. */
export interface OwnShare {
  readonly rated: number;
  readonly proposed: number;
  readonly commented: number;
}

export const PROPOSALS_EACH_DEFAULT = 5;
export const COMMENTS_EACH = 20;
export const RATINGS_AT_ONCE = 50;
export const STATEMENTS_AT_ONCE = 40;
export const STATEMENT_LENGTH = { minLength: 10, maxLength: 280 } as const;
export const COMMENT_LENGTH = { minLength: 2, maxLength: 500 } as const;
