import type { VoteChoice, DecisionOutcome, Tally, Threshold } from './decision.ts';
import type { Texts } from './position.ts';

export const CLAUSE_PARTS = ['title', 'preamble', 'recommendation', 'clause', 'evidence'] as const;
/** Where words stand: the position's title or preamble; a recommendation's own title, one of its clauses, or its evidence. */
export type ClausePart = (typeof CLAUSE_PARTS)[number];

/** Words that are being worked on. Each change is the next version; removed ones are kept for what refers to them. */
export interface DraftClause {
  readonly id: string;
  readonly positionId: string;
  readonly part: ClausePart;
  readonly recommendationId: string | null;
  readonly place: number;
  readonly text: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly removedAt: Date | null;
}

/** Titles are short; a clause is a paragraph. In UTF-16 code units. */
export const maximumOf = (part: ClausePart): number => (part === 'title' || part === 'recommendation' ? 200 : 4000);
export const CLAUSES_MAXIMUM = 60;
export const RECOMMENDATIONS_MAXIMUM = 40;

export const AMENDMENT_KINDS = ['change', 'removal', 'addition'] as const;
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];
export const AMENDMENT_STATES = ['open', 'voting', 'accepted', 'refused', 'withdrawn'] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

export interface Amendment {
  readonly id: string;
  readonly positionId: string;
  /** The clause that it changes or removes, or after which it adds one. */
  readonly clauseId: string;
  readonly kind: AmendmentKind;
  /** The clause as it was when this was written. */
  readonly ofVersion: number;
  readonly beforeText: string;
  /** Empty for a removal. */
  readonly text: string;
  readonly reasons: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly state: AmendmentState;
  readonly votesCloseAt: Date | null;
  readonly decidedBy: 'drafters' | 'vote' | null;
  readonly outcomeReasons: string | null;
  readonly yesVotes: number | null;
  readonly noVotes: number | null;
  readonly decidedAt: Date | null;
}

export interface PositionDecision extends Tally {
  readonly id: string;
  readonly positionId: string;
  readonly round: number;
  readonly textVersion: number;
  readonly threshold: Threshold;
  readonly openedAt: Date;
  readonly closesAt: Date;
  /** `taken_back`: the text went back to drafting, so that there is nothing left to vote on. */
  readonly outcome: DecisionOutcome | 'taken_back' | null;
  /** As counted when it was decided; null before. */
  readonly seats: number | null;
  readonly eligible: number | null;
  readonly decidedAt: Date | null;
}

export interface CastVote {
  readonly memberId: string;
  readonly choice: VoteChoice;
}

export const OPINION_STATES = ['begun', 'gathering', 'attached', 'withdrawn'] as const;
export type OpinionState = (typeof OPINION_STATES)[number];

export interface MinorityOpinion {
  readonly id: string;
  readonly positionId: string;
  readonly memberId: string;
  /** Whose opinion it is: one representative’s, or that of members who carry it together. */
  readonly voice: 'representative' | 'members';
  readonly language: string;
  readonly text: string;
  readonly version: number;
  readonly state: OpinionState;
  readonly supporters: number;
  readonly begunAt: Date;
  readonly attachedAt: Date | null;
  /** From adoption on, in every language of the charter. */
  readonly texts: Texts | null;
}

export const TRANSLATOR_ROLES = ['professional', 'interpreter', 'member', 'representative'] as const;
export type TranslatorRole = (typeof TRANSLATOR_ROLES)[number];

export interface Translation {
  readonly clauseId: string | null;
  readonly opinionId: string | null;
  readonly language: string;
  readonly text: string;
  /** Of the clause or opinion that was translated; stale once that has a later one. */
  readonly ofVersion: number;
  readonly translatorRole: TranslatorRole;
  readonly translatedAt: Date;
}

/** Something that people said, which a recommendation came from. */
export interface RecommendationSource {
  readonly recommendationId: string;
  /** As registered with HeardPoints, e.g. `session-point`. */
  readonly kind: string;
  readonly sourceId: string;
}
