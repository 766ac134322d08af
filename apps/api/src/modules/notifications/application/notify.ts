import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { NotificationRepository, type NewNotification } from '../persistence/notification.repository.ts';

/** Tells people, in the portal and, where they asked for it, by a mail that says nothing. */
@Injectable()
export class Notify {
  constructor(
    private readonly clock: Clock,
    private readonly notifications: NotificationRepository,
    private readonly outbox: Outbox,
  ) {}

  async tell(tx: Tx, accountIds: readonly string[], notification: NewNotification): Promise<void> {
    if (accountIds.length === 0) return;
    await this.notifications.insert(tx, accountIds, notification, this.clock.now());
    for (const accountId of await this.notifications.wantingMail(tx, accountIds)) {
      await this.outbox.publish(tx, { type: 'notifications.mail-wanted', payload: { accountId } });
    }
  }
}
