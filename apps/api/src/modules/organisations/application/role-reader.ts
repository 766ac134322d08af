import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Role } from '../domain/role.ts';
import type { RoleAssignment } from '../domain/role-assignment.ts';
import { RoleAssignmentRepository } from '../persistence/role-assignment.repository.ts';

export interface HoldersQuery {
  readonly organisationId: string;
  readonly role?: Role;
  /** Now, when not said. */
  readonly on?: Date;
}

/** Who holds which role, today and on any past day. */
@Injectable()
export class RoleReader {
  constructor(
    private readonly clock: Clock,
    private readonly assignments: RoleAssignmentRepository,
  ) {}

  async holders(tx: Tx, { organisationId, role, on }: HoldersQuery): Promise<RoleAssignment[]> {
    const held = await this.assignments.inOrganisation(tx, organisationId, on ?? this.clock.now());
    return role ? held.filter((assignment) => assignment.role === role) : held;
  }

  /** Every role that the person holds or ever held, with its dates. */
  rolesOf(tx: Tx, accountId: string): Promise<RoleAssignment[]> {
    return this.assignments.historyOf(tx, accountId);
  }

  /** Which of these people hold or ever held a role in the organisation. */
  everHeldIn(tx: Tx, organisationId: string, accountIds: readonly string[]): Promise<Set<string>> {
    return this.assignments.everHeldIn(tx, organisationId, accountIds);
  }

  currentRolesOf(tx: Tx, accountId: string): Promise<RoleAssignment[]> {
    return this.assignments.heldBy(tx, accountId, this.clock.now());
  }
}
