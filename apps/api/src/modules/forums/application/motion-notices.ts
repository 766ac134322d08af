import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { MotionDue, MotionOpened } from '../domain/forum.events.ts';
import type { Motion } from '../domain/motion.ts';

/** Tells whoever decides that something waits, and sets the clock that ends the waiting. */
@Injectable()
export class MotionNotices {
  constructor(private readonly outbox: Outbox) {}

  async opened(
    tx: Tx,
    { id, forumId, closesAt }: Motion,
    organisationIds: string[],
    accountIds: string[],
  ): Promise<void> {
    const payload = { forumId, motionId: id, organisationIds, accountIds };
    const opened: MotionOpened = { type: 'forums.motion-opened', payload };
    await this.outbox.publish(tx, opened);
    const due: MotionDue = { type: 'forums.motion-due', payload: { motionId: id } };
    await this.outbox.publish(tx, due, closesAt);
  }
}
