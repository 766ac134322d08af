import { anyRole } from '../../../platform/auth/permission.ts';

/** Who sees the orders of a fund. */
export const TREASURY_READERS = ['finance_officer', 'second_officer', 'auditor', 'grants_officer'] as const;
/** Who may put their name to one. */
export const AUTHORISING_OFFICES = ['finance_officer', 'second_officer'] as const;
/** Who sees the bank details of their own organisation, masked, and where its payments are. */
export const PAYEE_ROLES = ['ngo_editor', 'ngo_signatory'] as const;

export const payeeSignatory = anyRole('ngo_signatory');
export const payeePeople = anyRole(...PAYEE_ROLES);
export const treasuryReader = anyRole(...TREASURY_READERS);
export const financeOfficer = anyRole('finance_officer');
export const secondOfficer = anyRole('second_officer');
export const treasuryOfficer = anyRole(...AUTHORISING_OFFICES);
