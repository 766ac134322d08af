import { anyRole, signedIn, type Permission } from '../../../platform/auth/permission.ts';

/** People of an organisation on a panel; which panel is the use case's own check. */
export const attest: Permission = anyRole('ngo_editor', 'ngo_signatory');
/** Members and officers of forums hold no role of an organisation: who they are is the use case's own check. */
export const takePartInForum: Permission = signedIn;
export const serveForum: Permission = signedIn;
