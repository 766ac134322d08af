import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { Engagement } from '../domain/engagement.ts';
import { EngagementMovesRepository } from '../persistence/engagement-moves.repository.ts';
import { EngagementDesk } from './engagement-desk.ts';

export type LeaveEngagementFailure = NotFound | InvalidInput | WrongState;

/**
 * The company's way out. It is no penalty and no end: what was said stays, the forum goes on, and the public page says
 * when the company left and why. A draft that nobody else saw is withdrawn.
 */
@Injectable()
export class LeaveEngagement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly moves: EngagementMovesRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  execute(actor: Actor, engagementId: string, reason: string): Promise<Result<Engagement, LeaveEngagementFailure>> {
    return this.transactions.run<Engagement, LeaveEngagementFailure>(async (tx) => {
      const found = await this.desk.asCompany(tx, actor, engagementId);
      if (!found.ok) return found;
      const { engagement, addresseeId, standing } = found.value;
      if (addresseeId === null || !standing.signsFor.includes(addresseeId))
        return err(notFound('A signatory’s right to leave this engagement'));
      const faults = textFaults(reason, { path: 'reason', minLength: 10, maxLength: 4000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      if (engagement.endedAt !== null) return err(wrongState(engagement.state, 'This engagement is over already.'));
      const at = this.desk.now();
      await this.auditTrail.record(tx, {
        accountId: actor.accountId,
        act: 'leave-engagement',
        subjectId: engagement.id,
      });
      if (engagement.state === 'draft') {
        const ended = { at, by: 'company', reason: reason.trim() } as const;
        return ok(await this.desk.move(tx, engagement, { state: 'withdrawn', ended }));
      }
      await this.moves.leave(tx, { engagementId, addresseeId }, { at, by: actor.accountId, reason: reason.trim() });
      return ok(engagement);
    });
  }
}
