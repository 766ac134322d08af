import type { Problem } from '../../../platform/errors/problems.ts';

/** This person holds something else that must stay apart from the role. */
export type RolesConflict = Problem<'RolesConflict'>;

const CONFLICTS: Readonly<Record<string, string>> = {
  role_assignments_grants_not_finance:
    'Whoever prepares grants may not also keep the money: one person cannot be grants officer and finance officer.',
  role_assignments_second_not_finance:
    'Two different people authorise each payment: one person cannot be finance officer and second officer.',
  role_assignments_board_not_secretariat:
    'The board decides on what officers and reviewers prepare: nobody can be on both sides at once.',
  role_assignments_board_not_company: 'Nobody who acts for a company sits on a board.',
  role_assignments_contributor_firewall:
    'Nobody employed or retained by a contributor, or within 24 months of it, sits on a board.',
  role_assignments_not_forum_office: 'Whoever runs a forum’s elections or moderates it takes no role in the fund.',
  role_assignments_auditor_alone: 'An auditor holds no other office in the secretariat.',
};

/** The kind words for a violated constraint of `role_assignments`; undefined when the constraint is none of these. */
export function rolesConflictOf(constraint: string | undefined): RolesConflict | undefined {
  const rule = constraint ? CONFLICTS[constraint] : undefined;
  return rule
    ? { type: 'RolesConflict', message: `${rule} Nothing was changed; end the other role first, or ask somebody else.` }
    : undefined;
}

export type AlreadyHeld = Problem<'AlreadyHeld'>;

export const alreadyHeld = (): AlreadyHeld => ({
  type: 'AlreadyHeld',
  message: 'This person holds this role in this organisation already. Nothing was changed.',
});

export type RoleDoesNotFit = Problem<'RoleDoesNotFit'>;

export const roleDoesNotFit = (): RoleDoesNotFit => ({
  type: 'RoleDoesNotFit',
  message: 'An organisation of this kind has no such role. Nothing was changed.',
});

/** What granting a role may be refused for. */
export type GrantRefusal = RolesConflict | AlreadyHeld | RoleDoesNotFit;

/** Another organisation here has this identifier. */
export interface IdentifierTaken extends Problem<'IdentifierTaken'> {
  readonly orgId: string;
}

export const identifierTaken = (orgId: string): IdentifierTaken => ({
  type: 'IdentifierTaken',
  orgId,
  message: `${orgId} is registered here already. Nothing was created. If it is yours, ask a colleague who signs for it to invite you; if you know nobody there, write to the fund.`,
});

/** A colleague saved in the meantime. */
export interface PackChanged extends Problem<'PackChanged'> {
  readonly version: number;
}

export const packChanged = (version: number): PackChanged => ({
  type: 'PackChanged',
  version,
  message: `A colleague saved version ${version} in the meantime. Your text was not saved and is still on this page; compare, then save again.`,
});

/** Without a signatory nobody could act for the organisation any more. */
export type LastSignatory = Problem<'LastSignatory'>;

export const lastSignatory = (): LastSignatory => ({
  type: 'LastSignatory',
  message:
    'This is the last person who signs for the organisation. Nothing was changed; offer the role to somebody else first.',
});
