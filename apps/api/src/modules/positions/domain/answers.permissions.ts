import { anyRole, behindTheDoor, signedIn, type Permission } from '../../../platform/auth/permission.ts';

/** People of companies; their use cases ask whether it is their company's item. */
export const companyPerson: Permission = anyRole('company_rights', 'company_signatory', 'company_finance');
export const answerDrafter: Permission = anyRole('company_rights');
export const answerSignatory: Permission = anyRole('company_signatory');
export const answerSender: Permission = anyRole('company_rights', 'company_signatory');
/** Members, representatives and safety officers: who somebody is in a forum is for the use cases to know (rule M4). */
export const forumPerson: Permission = behindTheDoor;
/** Either side of a position may report a decision that did not wait. */
export const eitherSide: Permission = signedIn;
