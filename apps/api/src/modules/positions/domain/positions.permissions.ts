import { anyRole, behindTheDoor, type Permission } from '../../../platform/auth/permission.ts';

/** Drafts are the forum's own: people of companies never come this far (rule M4); what somebody is there, use cases ask. */
export const ofForum: Permission = behindTheDoor;

/** Whoever speaks for a company about what it received. */
export const ofAddressee: Permission = anyRole('company_rights', 'company_signatory');
