/** Offices that a forum gives to people of its choice. */
export const FORUM_ROLES = [
  'returning_officer',
  'moderator',
  'interviewer',
  'key_holder',
  'scrutineer',
  'safety_officer',
  'appeal_panelist',
] as const;
export type ForumRole = (typeof FORUM_ROLES)[number];

export interface ForumAppointment {
  readonly id: string;
  readonly forumId: string;
  readonly accountId: string;
  readonly role: ForumRole;
  readonly startsAt: Date;
  /** From this moment on it is over; null until further notice. */
  readonly endsAt: Date | null;
}
