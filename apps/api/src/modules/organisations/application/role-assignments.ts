import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { alreadyHeld, type GrantRefusal, roleDoesNotFit, rolesConflictOf } from '../domain/organisation.errors.ts';
import type { Role } from '../domain/role.ts';
import type { RoleAssignment } from '../domain/role-assignment.ts';
import { RoleAssignmentRepository } from '../persistence/role-assignment.repository.ts';

export interface RoleGrant {
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: Role;
  /** Who grants it; null for the founding of a fund and for registration, where nobody was there before. */
  readonly grantedBy: string | null;
  readonly startsAt?: Date;
  readonly endsAt?: Date | null;
}

/** Gives and ends roles. Which roles exclude one another is the database's to refuse; here it gets its words. */
@Injectable()
export class RoleAssignments {
  constructor(
    private readonly clock: Clock,
    private readonly auditTrail: AuditTrail,
    private readonly assignments: RoleAssignmentRepository,
  ) {}

  /** After a refusal the transaction is spent (PostgreSQL aborts it): answer the error and let it roll back. */
  async grant(tx: Tx, grant: RoleGrant): Promise<Result<RoleAssignment, GrantRefusal>> {
    const now = this.clock.now();
    const { organisationId, accountId, role, grantedBy } = grant;
    const assignment = {
      id: uuidv7(now),
      organisationId,
      accountId,
      role,
      startsAt: grant.startsAt ?? now,
      endsAt: grant.endsAt ?? null,
    };
    try {
      await this.assignments.insert(tx, assignment, grantedBy);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return err(refusal);
      throw error;
    }
    const details = { organisationId, role, to: accountId };
    await this.auditTrail.record(tx, {
      accountId: grantedBy ?? accountId,
      act: 'grant-role',
      subjectId: assignment.id,
      details,
    });
    return ok(assignment);
  }

  /** Ends a role now. The one who ends it may be its holder. */
  async end(tx: Tx, assignmentId: string, endedBy: string): Promise<Result<undefined, NotFound>> {
    const ended = await this.assignments.end(tx, assignmentId, this.clock.now(), endedBy);
    if (!ended) return err(notFound('This role'));
    await this.auditTrail.record(tx, { accountId: endedBy, act: 'end-role', subjectId: assignmentId });
    return ok();
  }
}

function refusalOf(error: unknown): GrantRefusal | undefined {
  const constraint = constraintOf(error);
  if (constraint === 'role_assignments_once') return alreadyHeld();
  if (constraint === 'role_assignments_role_fits_kind') return roleDoesNotFit();
  return rolesConflictOf(constraint);
}
