import type { Actor } from '../../../platform/auth/actor.ts';
import { anyRole, type Permission } from '../../../platform/auth/permission.ts';

/** Rule M4: people of companies have no business behind a forum's door, unless they act for an attesting organisation. */
export const behindTheDoor: Permission = (actor: Actor) =>
  !actor.grants.some(({ role }) => role.startsWith('company_')) || anyRole('ngo_editor', 'ngo_signatory')(actor);

export const signForOrganisation: Permission = anyRole('ngo_signatory');
