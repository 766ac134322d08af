import { anyRole, behindTheDoor, type Permission } from '../../../platform/auth/permission.ts';

/** Those who speak for a company; for which one is the use case's own check. */
export const speakForCompany: Permission = anyRole('company_rights', 'company_signatory');
/** Representatives and safety officers of forums: nobody of a company; of which forum is the use case's own check. */
export const decideForForum: Permission = behindTheDoor;
