import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { AppealAssigned, AppealDecided, AppealDue, ContentHidden } from '../domain/forum.events.ts';
import type { ModerationAct } from '../domain/moderation.ts';

/** Tells authors and panelists that something waits for them; what it is, they read in the portal only. */
@Injectable()
export class ModerationNotices {
  constructor(
    private readonly outbox: Outbox,
    private readonly auditTrail: AuditTrail,
  ) {}

  async hidden(tx: Tx, act: ModerationAct): Promise<void> {
    const details = { forumId: act.forumId, contentKind: act.contentKind };
    const { moderatorAccountId: accountId, id: subjectId } = act;
    await this.auditTrail.record(tx, { accountId, act: 'hide-content', subjectId, details });
    const event: ContentHidden = {
      type: 'forums.content-hidden',
      payload: { actId: act.id, accountIds: [act.authorAccountId] },
    };
    await this.outbox.publish(tx, event);
  }

  /** `dueAt` is when whoever has not decided is replaced. */
  async assigned(tx: Tx, appealId: string, accountIds: string[], dueAt: Date): Promise<void> {
    const assigned: AppealAssigned = { type: 'forums.appeal-assigned', payload: { appealId, accountIds } };
    await this.outbox.publish(tx, assigned);
    await this.remind(tx, appealId, dueAt);
  }

  async remind(tx: Tx, appealId: string, at: Date): Promise<void> {
    const due: AppealDue = { type: 'forums.appeal-due', payload: { appealId } };
    await this.outbox.publish(tx, due, at);
  }

  async decided(tx: Tx, act: ModerationAct): Promise<void> {
    const event: AppealDecided = {
      type: 'forums.appeal-decided',
      payload: { actId: act.id, accountIds: [act.authorAccountId, act.moderatorAccountId] },
    };
    await this.outbox.publish(tx, event);
  }
}
