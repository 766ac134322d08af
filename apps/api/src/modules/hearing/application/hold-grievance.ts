import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { OfficeFailure } from '../domain/hearing.errors.ts';
import { GrievanceRepository } from '../persistence/grievance.repository.ts';
import { GrievanceAccess } from './grievance-access.ts';
import { GrievanceOverdueTeller } from './hearing-clock.ts';

export interface GrievanceHold {
  readonly id: string;
  /** Why telling it would endanger somebody; without one the hold is lifted. */
  readonly reason?: string | null | undefined;
}

/** A safety officer keeps back that a grievance is overdue, or lets it be told (rule I6). */
@Injectable()
export class HoldGrievance {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: GrievanceAccess,
    private readonly grievances: GrievanceRepository,
    private readonly teller: GrievanceOverdueTeller,
    private readonly auditTrail: AuditTrail,
  ) {}

  async execute(actor: Actor, { id, reason }: GrievanceHold): Promise<Result<{ id: string }, OfficeFailure>> {
    const faults = reason ? textFaults(reason, { path: 'reason', minLength: 10, maxLength: 2000 }) : [];
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<{ id: string }, OfficeFailure>(async (tx) => {
      const grievance = isUuid(id) ? await this.grievances.lock(tx, id) : null;
      if (!grievance || !(await this.access.isSafety(tx, actor, grievance.forumId)))
        return err(notFound('The grievance'));
      if (grievance.purgedOn !== null) return err(wrongState(grievance.state, 'This grievance is over.'));
      if (reason && grievance.overdueToldOn !== null)
        return err(wrongState('told', 'It was told already that this is overdue; it cannot be taken back.'));
      const on = this.teller.today();
      await this.grievances.hold(tx, id, reason ? { on, by: actor.accountId, reason: reason.trim() } : null);
      await this.auditTrail.record(tx, {
        ...{ accountId: actor.accountId, act: reason ? 'hold-grievance' : 'release-grievance', subjectId: id },
      });
      if (!reason) await this.teller.tellIfDue(tx, { ...grievance, heldOn: null });
      return ok({ id });
    });
  }
}
