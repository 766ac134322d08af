import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { type Actor, holdsRoleIn } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { lastSignatory, type LastSignatory } from '../domain/organisation.errors.ts';
import { BOARD_ROLES, type Role, rolesThatOffer } from '../domain/role.ts';
import type { RoleAssignment } from '../domain/role-assignment.ts';
import { RoleAssignmentRepository } from '../persistence/role-assignment.repository.ts';
import { RoleAssignments } from './role-assignments.ts';
import { RoleReader } from './role-reader.ts';

const SIGNATORIES: readonly Role[] = ['company_signatory', 'ngo_signatory'];

/** Ends a role at once: one's own, or one that the actor could have given. Seats of a board end by the board's rules. */
@Injectable()
export class EndRole {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly assignments: RoleAssignmentRepository,
    private readonly roles: RoleAssignments,
    private readonly reader: RoleReader,
  ) {}

  execute(actor: Actor, assignmentId: string): Promise<Result<RoleAssignment, NotFound | LastSignatory>> {
    return this.transactions.run(async (tx): Promise<Result<RoleAssignment, NotFound | LastSignatory>> => {
      const held = isUuid(assignmentId) ? await this.assignments.byId(tx, assignmentId) : null;
      if (!held || held.endsAt || !mayEnd(actor, held)) return err(notFound('This role'));
      if (await this.isLastSignatory(tx, held)) return err(lastSignatory());
      const ended = await this.roles.end(tx, held.id, actor.accountId);
      return ended.ok ? ok(held) : ended;
    });
  }

  private async isLastSignatory(tx: Tx, { organisationId, role }: RoleAssignment): Promise<boolean> {
    if (!SIGNATORIES.includes(role)) return false;
    await this.assignments.lockOrganisation(tx, organisationId);
    return (await this.reader.holders(tx, { organisationId, role })).length <= 1;
  }
}

function mayEnd(actor: Actor, held: RoleAssignment): boolean {
  if ((BOARD_ROLES as readonly Role[]).includes(held.role)) return false;
  return held.accountId === actor.accountId || holdsRoleIn(actor, held.organisationId, ...rolesThatOffer(held.role));
}
