import { signedIn, type Permission } from '../../../platform/auth/permission.ts';

/**
 * Whoever belongs to a forum is known to the forum, not to the session: these operations ask for a session only, and
 * their use cases answer NotFound unless the person holds the office or membership there.
 */
export const member: Permission = signedIn;
export const forumOfficer: Permission = signedIn;
