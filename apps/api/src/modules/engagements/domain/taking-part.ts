import type { Publication } from '../../../platform/publication/publication.ts';
import type { MemberKind } from '../../forums/index.ts';
import type { Side } from './engagement.ts';

export const SEAT_ROLES = ['facilitator', 'assessor', 'expert', 'interpreter', 'note_taker'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];
export const RETAINED_BY = ['company', 'forum', 'fund', 'nobody'] as const;
export type RetainedBy = (typeof RETAINED_BY)[number];
export const SEAT_STATES = ['proposed', 'accepted', 'taken', 'declined', 'ended'] as const;

/** Somebody who works between the sides: proposed by one, accepted by the other, taken with a word on who pays them. */
export interface EngagementSeat {
  readonly id: string;
  readonly engagementId: string;
  readonly accountId: string;
  readonly role: SeatRole;
  /** How they are called in the room; never a name that the account does not carry elsewhere. */
  readonly called: string;
  readonly reasons: string;
  readonly proposedSide: Side;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  /** No company on the platform could accept: another representative does. */
  readonly withoutCompany: boolean;
  readonly acceptedSide: Side | null;
  readonly acceptedBy: string | null;
  readonly acceptedAt: Date | null;
  readonly retainedBy: RetainedBy | null;
  readonly affiliation: string | null;
  readonly takenAt: Date | null;
  readonly state: (typeof SEAT_STATES)[number];
  readonly endedAt: Date | null;
  readonly endedReason: string | null;
}

export const SESSION_KINDS = ['session', 'interview'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];
export const SESSION_PLACES = ['online', 'phone', 'in_person'] as const;
export type SessionPlace = (typeof SESSION_PLACES)[number];
export const SESSION_STATES = ['planned', 'running', 'ended', 'cancelled'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** A text by BCP 47 language. */
export type Texts = Readonly<Record<string, string>>;

export interface EngagementSession {
  readonly id: string;
  readonly engagementId: string;
  readonly forumId: string;
  readonly kind: SessionKind;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** IANA, e.g. `Africa/Kampala`: where the session is at home. */
  readonly timeZone: string;
  readonly place: SessionPlace;
  /** For those who take part only. */
  readonly howToJoin: string;
  readonly agenda: Texts;
  readonly contentWarning: Texts;
  readonly supportContact: string;
  readonly languages: readonly string[];
  /** Whether people of the company who can decide are in the room. */
  readonly withCompany: boolean;
  readonly publication: Publication;
  readonly places: number;
  readonly minutes: number;
  /** Paid time to prepare, before the session; 0 where nothing is to be prepared. */
  readonly preparationMinutes: number;
  /** What is asked that people have not answered already; null until somebody has read what they said. */
  readonly whyAgain: string | null;
  readonly state: SessionState;
  /** Counts changes of its date, for calendars (RFC 5545). */
  readonly sequence: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly beganAt: Date | null;
  readonly endedAt: Date | null;
}

export const INVITATION_WAYS = ['draw', 'mix', 'critical_voice', 'knows_the_matter'] as const;
export type InvitationWay = (typeof INVITATION_WAYS)[number];
export const INVITATION_STATES = ['sent', 'accepted', 'not_now', 'lapsed'] as const;

export interface Invitation {
  readonly id: string;
  readonly sessionId: string;
  readonly engagementId: string;
  readonly accountId: string;
  readonly kind: MemberKind;
  readonly way: InvitationWay;
  readonly drawId: string | null;
  readonly invitedBy: string;
  readonly invitedAt: Date;
  readonly answerBy: Date;
  readonly state: (typeof INVITATION_STATES)[number];
  readonly answeredAt: Date | null;
}

export const ACTIVITIES = ['session', 'interview', 'preparation'] as const;
export type Activity = (typeof ACTIVITIES)[number];
export const PARTICIPATION_STATES = ['agreed', 'took_part', 'stopped', 'withdrawn'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

/** What somebody agreed to do. Whoever stopped took part. */
export interface Participation {
  readonly id: string;
  readonly engagementId: string;
  readonly sessionId: string | null;
  readonly accountId: string;
  readonly activity: Activity;
  readonly minutes: number;
  readonly agreedAt: Date;
  readonly state: ParticipationState;
  readonly endedAt: Date | null;
}

export const TRIAGES = ['heard', 'answered_at_once', 'to_follow_up', 'not_for_this_company'] as const;
export type Triage = (typeof TRIAGES)[number];

/** Something that was said, in the words in which it was written down. */
export interface SessionPoint {
  readonly id: string;
  readonly sessionId: string;
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly speakerKind: MemberKind;
  /** Null where the speaker wanted it so, and always outside the module. */
  readonly authorAccountId: string | null;
  readonly saidAt: Date;
  readonly triage: Triage;
  readonly followUpBy: string | null;
  readonly answer: string | null;
  /** A role in the company, never a name. */
  readonly answerRole: string | null;
  readonly answeredAt: Date | null;
}

/** Promised with every invitation: so many days to prepare before a session, paid. */
export const PREPARATION_DAYS = 3;
/** A session called off later than this is paid as if it had taken place. */
export const LATE_CANCELLATION_HOURS = 48;
/** A session begins on its day: whoever agreed to come, and to prepare, counts on the hour they were told. */
export const EARLIEST_BEGIN_HOURS = 12;
/** Working days in which both sides check notes before they are published. */
export const NOTE_CHECK_WORKING_DAYS = 10;
