import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';

/** Mails that say nothing, each an event of its own, so that one address that fails keeps nobody else waiting. */
@Injectable()
export class WantedMails {
  constructor(private readonly clock: Clock) {}

  /** As `Outbox.publish` would do one by one, in one statement. */
  async want(tx: Tx, accountIds: readonly string[]): Promise<void> {
    if (accountIds.length === 0) return;
    const now = this.clock.now();
    await tx.query(
      `INSERT INTO outbox_events (id, type, payload, occurred_at, available_at)
       SELECT id, 'notifications.mail-wanted', jsonb_build_object('accountId', account_id), $3, $3
         FROM unnest($1::uuid[], $2::uuid[]) AS wanted (id, account_id)`,
      [accountIds.map(() => uuidv7(now)), accountIds, now],
    );
  }
}
