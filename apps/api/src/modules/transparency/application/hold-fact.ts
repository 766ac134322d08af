import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { RecordFact } from '../domain/record-fact.ts';
import { PublishCheckedFacts } from './publish-checked-facts.ts';
import { RecordDesk } from './record-desk.ts';

/** The forum's safety officer takes a fact out of sight while it endangers somebody, and lets it go again (rule I6). */
@Injectable()
export class HoldFact {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly auditTrail: AuditTrail,
    private readonly desk: RecordDesk,
    private readonly publishing: PublishCheckedFacts,
  ) {}

  execute(actor: Actor, factId: string, isHeld: boolean): Promise<Result<RecordFact, NotFound>> {
    return this.transactions.run<RecordFact, NotFound>(async (tx) => {
      const fact = isUuid(factId) ? await this.desk.facts.lock(tx, factId) : null;
      const forums = fact?.forumId ? [fact.forumId] : [];
      if (!fact || !(await this.desk.sides.isSafetyOfficer(tx, actor, forums)))
        return err(notFound('A fact in your forum'));
      if ((fact.heldAt !== null) === isHeld) return ok(fact);
      const at = this.clock.now();
      await this.desk.facts.setHold(tx, fact.id, isHeld ? { at, by: actor.accountId } : null);
      const act = isHeld ? 'hold-record-fact' : 'release-record-fact';
      await this.auditTrail.record(tx, { accountId: actor.accountId, act, subjectId: fact.id });
      await this.publishing.execute(tx, fact.addresseeId);
      await this.desk.refreshing.execute(tx, fact.addresseeId);
      return ok({ ...fact, heldAt: isHeld ? at : null });
    });
  }
}
