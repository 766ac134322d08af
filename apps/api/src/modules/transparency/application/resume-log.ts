import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { RecordsPublished } from '../../../platform/records/public-records.ts';
import { LogRepository } from '../persistence/log.repository.ts';

/** Records that were published while this installation had no log key are taken up when it starts with one. */
@Injectable()
export class ResumeLog implements OnApplicationBootstrap {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: TransactionRunner,
    private readonly log: LogRepository,
    private readonly outbox: Outbox,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.log) return;
    await this.transactions.commit(async (tx) => {
      const waiting = await this.log.pending(tx, 1);
      const event: RecordsPublished = { type: 'records.published', payload: { count: waiting.length } };
      if (waiting.length > 0) await this.outbox.publish(tx, event);
    });
  }
}
