import { anyRole } from '../../../platform/auth/permission.ts';

export const APPLICANT_ROLES = ['ngo_editor', 'ngo_signatory'] as const;

/** People who write applications and reports for an organisation. */
export const applicant = anyRole(...APPLICANT_ROLES);
/** People who bind an organisation. */
export const applicantSignatory = anyRole('ngo_signatory');
export const grantsOfficer = anyRole('grants_officer');
export const reviewer = anyRole('reviewer');
/** Everybody of the fund who works on the table of applications before the decision. */
export const fundReader = anyRole('grants_officer', 'board_member', 'board_chair');
