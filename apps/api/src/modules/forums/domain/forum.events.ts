import type { DomainEvent } from '../../../platform/events/outbox.ts';

/** A forum's charter, its first or a later one, came into force. */
export type CharterAdopted = DomainEvent<'forums.charter-adopted', { forumId: string; version: number }>;

export type ForumEnded = DomainEvent<'forums.ended', { forumId: string }>;

/** These memberships of a forum are over. */
export type MembersEnded = DomainEvent<'forums.members-ended', { forumId: string; memberIds: string[] }>;

/** Signatures or votes are wanted. */
export type MotionOpened = DomainEvent<
  'forums.motion-opened',
  { forumId: string; motionId: string; organisationIds: string[]; accountIds: string[] }
>;

/** The last moment for signatures and votes has come. */
export type MotionDue = DomainEvent<'forums.motion-due', { motionId: string }>;

export type OfficerAppointed = DomainEvent<
  'forums.officer-appointed',
  { forumId: string; appointmentId: string; accountId: string; role: string }
>;

export type ContentHidden = DomainEvent<'forums.content-hidden', { actId: string; accountIds: string[] }>;
export type AppealAssigned = DomainEvent<'forums.appeal-assigned', { appealId: string; accountIds: string[] }>;
export type AppealDue = DomainEvent<'forums.appeal-due', { appealId: string }>;
export type AppealDecided = DomainEvent<'forums.appeal-decided', { actId: string; accountIds: string[] }>;

/** Told by elections: the members answered a question of their forum. */
export type QuestionDecided = DomainEvent<
  'elections.question-decided',
  { forumId: string; question: string; outcome: string }
>;
