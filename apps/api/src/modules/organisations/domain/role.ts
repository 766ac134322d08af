import type { OrganisationKind } from './organisation.ts';

export const COMPANY_ROLES = ['company_rights', 'company_finance', 'company_signatory'] as const;
export const NGO_ROLES = ['ngo_editor', 'ngo_signatory'] as const;
export const OFFICER_ROLES = [
  'grants_officer',
  'finance_officer',
  'second_officer',
  'safety_officer',
  'auditor',
] as const;
export const BOARD_ROLES = ['board_member', 'board_chair'] as const;
export const FUND_ROLES = [...OFFICER_ROLES, 'reviewer', ...BOARD_ROLES] as const;
export const ROLES = [...COMPANY_ROLES, ...NGO_ROLES, ...FUND_ROLES] as const;
export type Role = (typeof ROLES)[number];

/** Roles that somebody may hold in an organisation of this kind. */
export const ROLES_OF_KIND: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  company: COMPANY_ROLES,
  foundation: COMPANY_ROLES,
  ngo: NGO_ROLES,
  fiscal_host: NGO_ROLES,
  other: [...COMPANY_ROLES, ...NGO_ROLES],
  fund: FUND_ROLES,
};

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/**
 * Roles that hand out `role`. In a fund, those who check one another do not appoint one another: the chair names
 * officers and auditor, the grants officer names reviewers. Seats on a board come from the board's own rules and are
 * nobody's to offer.
 */
export function rolesThatOffer(role: Role): readonly Role[] {
  if ((COMPANY_ROLES as readonly string[]).includes(role)) return ['company_signatory'];
  if ((NGO_ROLES as readonly string[]).includes(role)) return ['ngo_signatory'];
  if ((BOARD_ROLES as readonly string[]).includes(role)) return [];
  return role === 'reviewer' ? ['grants_officer'] : ['board_chair'];
}

/** What the first person of a new organisation may do: everything, until they share it. */
export function foundingRoles(kind: OrganisationKind): readonly Role[] {
  if (kind === 'ngo' || kind === 'fiscal_host') return NGO_ROLES;
  return kind === 'fund' ? [] : COMPANY_ROLES;
}
