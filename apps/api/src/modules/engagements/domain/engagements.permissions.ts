import { anyRole, behindTheDoor, type Permission } from '../../../platform/auth/permission.ts';

/** Which company, and whether it takes part, is the use case's own check. */
export const companyWriter: Permission = anyRole('company_rights', 'company_signatory');
export const companySignatory: Permission = anyRole('company_signatory');
/** Representatives and officers of a forum: who they are is the use case's own check, that no company's people are among them this one's. */
export const inForum: Permission = behindTheDoor;
/** Whether a company that registered was asked before: those who verify organisations decide, others of the fund look. */
export const tellCompaniesApart: Permission = anyRole('grants_officer');
export const seeCompaniesApart: Permission = anyRole('grants_officer', 'auditor');
export const companyOrForum: Permission = (actor) => companyWriter(actor) || behindTheDoor(actor);
