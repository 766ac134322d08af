import { anyRole, behindTheDoor, type Permission } from '../../../platform/auth/permission.ts';

/** People of an organisation on a panel; which panel is the use case's own check. */
export const attest: Permission = anyRole('ngo_editor', 'ngo_signatory');
/**
 * Members and officers of forums hold no role of an organisation: who they are is the use case's own check. That nobody
 * of a company is among them is this one's (rule M4).
 */
export const takePartInForum: Permission = behindTheDoor;
export const serveForum: Permission = behindTheDoor;
