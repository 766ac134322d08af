import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { Engagement } from '../domain/engagement.ts';
import { EngagementDesk } from './engagement-desk.ts';

export type EndEngagementFailure = NotFound | InvalidInput | WrongState;

/** Only the forum ends an engagement; whatever was said and asked in it stays open to answers. */
@Injectable()
export class EndEngagement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly auditTrail: AuditTrail,
  ) {}

  async execute(actor: Actor, engagementId: string, reason: string): Promise<Result<Engagement, EndEngagementFailure>> {
    try {
      return await this.transactions.run((tx) => this.end(tx, actor, engagementId, reason));
    } catch (error) {
      if (constraintOf(error) !== 'engagements_joint_minutes') throw error;
      return err(
        wrongState('minutes', 'A joint engagement leaves minutes. It was not ended; ask the leading company for them.'),
      );
    }
  }

  private async end(
    tx: Tx,
    actor: Actor,
    engagementId: string,
    reason: string,
  ): Promise<Result<Engagement, EndEngagementFailure>> {
    const found = await this.desk.asForum(tx, actor, engagementId);
    if (!found.ok) return found;
    const { engagement } = found.value;
    const faults = textFaults(reason, { path: 'reason', minLength: 10, maxLength: 4000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    if (engagement.endedAt !== null) return err(wrongState(engagement.state, 'This engagement is over already.'));
    const ran = engagement.state === 'running' || engagement.state === 'review';
    await this.auditTrail.record(tx, { accountId: actor.accountId, act: 'end-engagement', subjectId: engagement.id });
    const ended = { at: this.desk.now(), by: 'forum', reason: reason.trim() } as const;
    return ok(await this.desk.move(tx, engagement, { state: ran ? 'ended' : 'withdrawn', ended }));
  }
}
