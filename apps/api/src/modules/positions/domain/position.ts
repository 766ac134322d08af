import type { Phase } from '../../engagements/index.ts';
import type { Severity, SeverityLevel } from './severity.ts';

export const POSITION_STATES = ['drafting', 'deciding', 'adopted', 'delivered', 'withdrawn'] as const;
export type PositionState = (typeof POSITION_STATES)[number];

export const OPENNESS = ['representatives', 'members', 'comments'] as const;
/** Who of the forum reads a draft: its representatives, every member, or every member and they may comment. */
export type Openness = (typeof OPENNESS)[number];

/** The same words in several languages, by BCP 47 tag. */
export type Texts = Readonly<Record<string, string>>;

export interface Position {
  readonly id: string;
  readonly forumId: string;
  /** To whom it is sent first; single recommendations may go to others as well. */
  readonly addresseeId: string;
  readonly engagementId: string | null;
  /** Words that endanger nobody: it stands in addresses and in the transparency log. */
  readonly slug: string;
  /** In which it is drafted. */
  readonly language: string;
  /** In the language in which it is drafted. */
  readonly title: string;
  readonly state: PositionState;
  readonly openness: Openness;
  /** Grows with each change of a word, severity, date or addressee. */
  readonly textVersion: number;
  readonly begunAt: Date;
  readonly adoptedAt: Date | null;
  readonly deliveredAt: Date | null;
  /** From adoption on, in every language of the charter. */
  readonly titles: Texts | null;
  readonly preamble: readonly Texts[] | null;
}

/** Why nobody goes on with a draft. */
export interface Withdrawal {
  readonly reasons: string;
  readonly memberId: string;
  readonly at: Date;
}

/** A recommendation as its position is adopted; while it is drafted, `titles` and `evidence` are null and there are no clauses. */
export interface Recommendation {
  readonly id: string;
  readonly positionId: string;
  readonly addresseeId: string;
  /** Its place in the forum's order, from 1. */
  readonly number: number;
  readonly severity: Severity;
  readonly level: SeverityLevel;
  readonly phase: Phase;
  /** The day by which the forum wishes it done. */
  readonly wishedOn: string | null;
  /** Whether something has to be done before the full answer. */
  readonly interimWanted: boolean;
  readonly version: number;
  readonly titles: Texts | null;
  /** What it rests on, in words. */
  readonly evidence: Texts | null;
  readonly clauses: readonly RecommendationClause[];
}

export interface RecommendationClause {
  readonly id: string;
  readonly recommendationId: string;
  readonly number: number;
  readonly texts: Texts;
}

export interface Delivery {
  readonly positionId: string;
  readonly addresseeId: string;
  /** On the platform it waits for the addressee's people; by mail it carries a one-time reply link. */
  readonly channel: 'platform' | 'mail';
  readonly deliveredAt: Date;
}
