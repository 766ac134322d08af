import { anyRole } from '../../../platform/auth/permission.ts';

export { behindTheDoor as participant } from '../../../platform/auth/permission.ts';
export const OFFICE = ['finance_officer', 'second_officer', 'auditor'] as const;
export const officeReader = anyRole(...OFFICE);
export const financeOfficer = anyRole('finance_officer');
export const authorisingOfficer = anyRole('finance_officer', 'second_officer');
export const secondOfficer = anyRole('second_officer');
/** Expense claims are looked at by an officer who sees a pseudonym and a purpose. */
export const claimsOfficer = anyRole('finance_officer', 'grants_officer');
export const ngoPeople = anyRole('ngo_editor', 'ngo_signatory');
export const ngoSignatory = anyRole('ngo_signatory');
