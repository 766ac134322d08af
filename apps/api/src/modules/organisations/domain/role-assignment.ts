import type { Role } from './role.ts';

/** One person's role in one organisation, from a moment until another (not included) or until further notice. */
export interface RoleAssignment {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: Role;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
}
