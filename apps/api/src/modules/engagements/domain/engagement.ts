import type { AddresseeProduct } from './addressee.ts';
import type { Publication } from '../../../platform/publication/publication.ts';

export const PURPOSE_KINDS = [
  ...(['strategic_decision', 'design', 'market_entry', 'sale', 'tracking'] as const),
  ...(['remedy', 'assessor_interview', 'assessment'] as const),
] as const;
export type PurposeKind = (typeof PURPOSE_KINDS)[number];

export const PHASES = ['identify', 'act', 'track', 'communicate', 'remedy'] as const;
/** A step of human-rights due diligence. */
export type Phase = (typeof PHASES)[number];

export const ENGAGEMENT_STATES = [
  ...(['draft', 'briefing', 'ground_rules', 'running'] as const),
  ...(['review', 'ended', 'withdrawn'] as const),
] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];

export const SIDES = ['company', 'forum'] as const;
export type Side = (typeof SIDES)[number];

/** A company, or several, and a forum over one matter; from its briefing to the review of both sides. */
export interface Engagement {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** The title in other languages of the charter. */
  readonly titles: Readonly<Record<string, string>>;
  /** Of `title` and `moment`. */
  readonly language: string;
  readonly forumId: string;
  readonly openedBy: Side;
  readonly purposeKind: PurposeKind;
  /** What is about to be decided, and when; a sentence or two. */
  readonly moment: string;
  /** The moment in other languages of the charter. */
  readonly moments: Readonly<Record<string, string>>;
  readonly region: string | null;
  readonly state: EngagementState;
  /** What of notes and points reaches whom, unless a session chose something narrower. */
  readonly publication: Publication;
  /** IANA name. */
  readonly timeZone: string;
  /** The forum signs no ground rules; its people may still be heard case by case. */
  readonly caseByCase: boolean;
  readonly createdAt: Date;
  /** When the other side first saw it. */
  readonly announcedAt: Date | null;
  readonly startedAt: Date | null;
  readonly reviewOn: string | null;
  /** Version of the ground rules in force. */
  readonly rulesVersion: number | null;
  /** How many reviews have begun. */
  readonly reviewRound: number;
  readonly endedAt: Date | null;
  readonly endedBy: Side | null;
  readonly endedReason: string | null;
}

/** A company in an engagement. */
export interface EngagementAddressee {
  readonly engagementId: string;
  readonly addresseeId: string;
  /** Who speaks for the companies where there are several. */
  readonly isLead: boolean;
  readonly joinedAt: Date;
  readonly antitrustAcceptedAt: Date | null;
  readonly leftAt: Date | null;
  readonly leftReason: string | null;
}

/** A product or service that an engagement is about, as its company named it. */
export interface EngagementProduct extends AddresseeProduct {
  readonly engagementId: string;
}
