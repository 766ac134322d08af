import type { Activity, ParticipationState } from './taking-part.ts';

/** Somebody agreed to take part. Payloads hold ids and minutes, nothing of the subject and nothing of a person. */
export interface ParticipationAgreed {
  readonly type: 'engagements.participation-agreed';
  readonly payload: {
    readonly participationId: string;
    readonly accountId: string;
    readonly forumId: string;
    readonly activity: Activity;
    readonly minutes: number;
  };
}

/** `stopped` counts as taken part: it is paid like `took_part`. */
export interface ParticipationEnded {
  readonly type: 'engagements.participation-ended';
  readonly payload: { readonly participationId: string; readonly state: Exclude<ParticipationState, 'agreed'> };
}

export interface PeopleInvited {
  readonly type: 'engagements.people-invited';
  readonly payload: { readonly sessionId: string; readonly accountIds: readonly string[] };
}

/** A timer: the day by which invitations are answered has passed. */
export interface InvitationsDue {
  readonly type: 'engagements.invitations-due';
  readonly payload: { readonly sessionId: string };
}

export interface SessionMoved {
  readonly type: 'engagements.session-moved';
  readonly payload: {
    readonly sessionId: string;
    readonly state: 'planned' | 'running' | 'ended' | 'cancelled';
    readonly accountIds: readonly string[];
  };
}

/** A side is asked to accept a seat, or its holder to take it. */
export interface SeatWaiting {
  readonly type: 'engagements.seat-waiting';
  readonly payload: { readonly seatId: string; readonly accountIds: readonly string[] };
}

export interface NotesToCheck {
  readonly type: 'engagements.notes-to-check';
  readonly payload: { readonly sessionId: string; readonly accountIds: readonly string[] };
}
