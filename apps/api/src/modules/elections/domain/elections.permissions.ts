import { behindTheDoor, type Permission } from '../../../platform/auth/permission.ts';

/**
 * Whoever belongs to a forum is known to the forum, not to the session: these operations refuse people of companies
 * (rule M4) and ask everybody else for a session only; their use cases answer NotFound unless the person holds the
 * office or membership there.
 */
export const member: Permission = behindTheDoor;
export const forumOfficer: Permission = behindTheDoor;
