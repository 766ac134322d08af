import type { SignatoryLevel } from '../../engagements/index.ts';
import type { ClauseAnswer } from './answer-outcome.ts';
import type { Evidence } from './evidence.ts';
import type { Texts } from './position.ts';

/**
 * `draft`, `signing` and `signed` are the company's own; `received` came by a reply link and waits for the languages that it
 * lacks; `sent` counts and stands for good.
 */
export const RESPONSE_STATES = ['draft', 'signing', 'signed', 'received', 'sent'] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];

export interface Milestone {
  readonly number: number;
  readonly texts: Texts;
  readonly dueOn: string;
}

/** What a company says it will do, with the days by which parts of it are done. */
export interface Commitment {
  readonly number: number;
  readonly clauseId: string | null;
  readonly texts: Texts;
  readonly milestones: readonly Milestone[];
}

export interface Response {
  readonly id: string;
  readonly itemId: string;
  readonly version: number;
  readonly state: ResponseState;
  /** Counts the savings of a draft: who saves on top of an older one is told. */
  readonly revision: number;
  readonly demandedLevel: SignatoryLevel;
  /** What a correction changes and why; null in the first version. */
  readonly changeNote: Texts | null;
  readonly draftedBy: string | null;
  readonly via: 'account' | 'reply_link';
  readonly signedRole: string | null;
  readonly signedLevel: SignatoryLevel | null;
  /** The day on which the company sent it; the clock is met by it. */
  readonly receivedOn: string | null;
  readonly sentAt: Date | null;
}

export interface ResponseContent {
  readonly clauses: readonly ClauseAnswer[];
  readonly commitments: readonly Commitment[];
}

export interface WholeResponse extends Response, ResponseContent {}

export interface MilestoneReport {
  readonly id: string;
  readonly itemId: string;
  readonly commitment: number;
  readonly milestone: number;
  readonly status: 'done' | 'late' | 'dropped';
  readonly texts: Texts;
  readonly evidence: readonly Evidence[];
  readonly reportedAt: Date;
}

export interface Signoff {
  readonly id: string;
  readonly responseId: string;
  readonly revision: number;
  readonly kind: 'asked' | 'signed' | 'returned' | 'taken_back' | 'sent';
  readonly accountId: string;
  readonly level: SignatoryLevel | null;
  readonly roleTitle: string | null;
  readonly note: string | null;
  readonly occurredAt: Date;
}
