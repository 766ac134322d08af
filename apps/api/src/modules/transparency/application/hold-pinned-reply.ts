import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { PinnedReply } from '../domain/company-record.ts';
import { CompanyRecordRepository } from '../persistence/company-record.repository.ts';
import { PinnedReplyRepository } from '../persistence/pinned-reply.repository.ts';
import { RecordSides } from './record-sides.ts';

/** A reply that endangers somebody is taken out of sight by the safety officer of a forum that the record is about. */
@Injectable()
export class HoldPinnedReply {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly auditTrail: AuditTrail,
    private readonly sides: RecordSides,
    private readonly records: CompanyRecordRepository,
    private readonly replies: PinnedReplyRepository,
  ) {}

  execute(actor: Actor, replyId: string, isHeld: boolean): Promise<Result<PinnedReply, NotFound>> {
    return this.transactions.run<PinnedReply, NotFound>(async (tx) => {
      const reply = isUuid(replyId) ? await this.replies.byId(tx, replyId) : null;
      const record = reply && (await this.records.byAddressee(tx, reply.addresseeId));
      if (!reply || !record || !(await this.sides.isSafetyOfficer(tx, actor, record.forumIds))) {
        return err(notFound('A pinned reply that concerns your forum'));
      }
      await this.replies.setHold(tx, reply.id, isHeld ? actor.accountId : null);
      const act = isHeld ? 'hold-pinned-reply' : 'release-pinned-reply';
      await this.auditTrail.record(tx, { accountId: actor.accountId, act, subjectId: reply.id });
      return ok((await this.replies.byId(tx, reply.id))!);
    });
  }
}
