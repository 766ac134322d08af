import { anyRole, signedIn, type Permission } from '../../../platform/auth/permission.ts';
import { COMPANY_ROLES, NGO_ROLES } from './role.ts';

/** Public facts of organisations, the same that the public pages show. */
export const seeOrganisations: Permission = signedIn;
export const registerOrganisations: Permission = signedIn;
export const answerOffers: Permission = signedIn;

/** People of an organisation; which one is the use case's own check. */
export const actForOrganisation: Permission = anyRole(...COMPANY_ROLES, ...NGO_ROLES);
/** Those who hand out roles: signatories, and in a fund its chair and grants officer. */
export const handOutRoles: Permission = anyRole('company_signatory', 'ngo_signatory', 'board_chair', 'grants_officer');
export const endRoles: Permission = signedIn;

/** Vetting and screening are done by a person of the grants office. */
export const assureOrganisations: Permission = anyRole('grants_officer');
export const seeAssurance: Permission = anyRole('grants_officer', 'finance_officer', 'second_officer', 'auditor');
export const readDueDiligence: Permission = anyRole(...NGO_ROLES, 'grants_officer', 'auditor');
