import { type Audience, type Reach, reachOf } from '../../../platform/publication/publication.ts';
import type { EngagementStanding } from '../application/engagement-access.ts';
import type { Engagement, Side } from './engagement.ts';
import type { EngagementSeat, EngagementSession } from './taking-part.ts';

/** An engagement as one person meets it. */
export interface Room {
  readonly engagement: Engagement;
  readonly standing: EngagementStanding;
  /** Seats between the sides that the person has taken in it. */
  readonly seats: readonly EngagementSeat[];
}

export const isOfCompany = ({ standing }: Room): boolean => standing.addresseeIds.length > 0;

export const facilitates = ({ seats }: Room): boolean => seats.some(({ role }) => role === 'facilitator');

/** Who writes down what is said. */
export const takesNotes = ({ seats }: Room): boolean =>
  seats.some(({ role }) => role === 'facilitator' || role === 'note_taker' || role === 'assessor');

/** Who prepares sessions and invites: whoever facilitates, and the forum's representatives; never a company. */
export const prepares = (room: Room): boolean =>
  !isOfCompany(room) && (facilitates(room) || room.standing.isRepresentative);

/** An interview is an assessor's own: neither side sits in it or reads its points before they are published. */
export const interviews = ({ seats }: Room): boolean =>
  seats.some(({ role }) => role === 'assessor' || role === 'facilitator');

export function sideOf(room: Room): Side | null {
  if (isOfCompany(room)) return 'company';
  return room.standing.isRepresentative ? 'forum' : null;
}

/** How the person counts where a publication mode decides; people of the company are `company` wherever they sat. */
export function audienceIn(room: Room, tookPart: boolean): Audience {
  if (isOfCompany(room)) return 'company';
  if (tookPart || room.seats.length > 0) return 'participant';
  return room.standing.isRepresentative || room.standing.isMember ? 'member' : 'public';
}

export const reachIn = (room: Room, session: EngagementSession, tookPart: boolean, now: Date): Reach =>
  reachOf(session.publication, audienceIn(room, tookPart), now);

/**
 * Whether points of a session reach the forum's representatives where they write positions. They sit in sessions and count
 * as members there; an interview is theirs to read once it is over.
 */
export const reachesRepresentatives = (session: EngagementSession, now: Date): boolean =>
  (session.kind === 'session' || session.state === 'ended') &&
  reachOf(session.publication, 'member', now) !== 'nothing';

/**
 * Whether words of an earlier session reach whoever prepares another one. A seat counts in its own engagement only: in
 * every other one its holder is a stranger.
 */
export function reachesForPreparing(room: Room, earlier: EngagementSession, now: Date): boolean {
  const isHere = earlier.engagementId === room.engagement.id;
  if (isHere && takesNotes(room)) return true;
  const { isRepresentative, isMember } = room.standing;
  const audience = isHere ? audienceIn(room, false) : isRepresentative || isMember ? 'member' : 'public';
  return reachOf(earlier.publication, audience, now) !== 'nothing';
}

/**
 * What somebody may know of a session besides its notes: `inside` for whoever is part of it, `outline` (that there is one,
 * when, about what) for those whom its words reach, and nothing for everybody else.
 */
export function viewOf(
  room: Room,
  session: EngagementSession,
  isInvited: boolean,
  now: Date,
): 'inside' | 'outline' | 'none' {
  if (isInvited || room.seats.length > 0) return 'inside';
  if (isOfCompany(room) && session.withCompany) return 'inside';
  if (room.standing.isRepresentative && session.kind === 'session') return 'inside';
  return reachIn(room, session, false, now) === 'nothing' || session.kind === 'interview' ? 'none' : 'outline';
}
