import { anyRole, behindTheDoor, type Permission } from '../../../platform/auth/permission.ts';

/** Officers and representatives of forums; which forum is the use case's own check. Nobody of a company is among them. */
export const hear: Permission = behindTheDoor;
/** The company's side of grievances. */
export const answerForCompany: Permission = anyRole('company_rights', 'company_signatory');
export const COMPANY_ROLES = ['company_rights', 'company_signatory'] as const;
