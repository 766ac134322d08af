import { anyRole } from '../../../platform/auth/permission.ts';

/** People of a contributor who may promise money. */
export const CONTRIBUTING_ROLES = ['company_finance', 'company_signatory'] as const;
/** People of a contributor who may see its own contributions. */
export const CONTRIBUTOR_ROLES = ['company_finance', 'company_signatory', 'company_rights'] as const;
/** People of a fund who may see what was contributed by whom. */
export const TREASURY_ROLES = ['finance_officer', 'second_officer', 'auditor'] as const;

export const mayContribute = anyRole(...CONTRIBUTING_ROLES);
export const maySeeOwnContributions = anyRole(...CONTRIBUTOR_ROLES);
export const maySeeContribution = anyRole(...CONTRIBUTOR_ROLES, ...TREASURY_ROLES);
export const maySeeTreasury = anyRole(...TREASURY_ROLES);
export const mayRecordTransfers = anyRole('finance_officer');
export const mayConfirmTransfers = anyRole('second_officer', 'finance_officer');
export const mayProposeTreasury = anyRole('finance_officer');
