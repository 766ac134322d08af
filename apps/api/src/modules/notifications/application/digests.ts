import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { lastDayOf, type Period, periodOf } from '../domain/digest-period.ts';
import { DigestRepository } from '../persistence/digest.repository.ts';
import { DigestBatch } from './digest-batch.ts';

const DUE = 'notifications.digest-due';

/**
 * A period gets its run when something first happens in it, with a timer for its end: nothing has to be kept going
 * between periods, so a week of downtime leaves nothing out and makes nothing twice.
 */
@Injectable()
export class Digests implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly handlers: EventHandlers,
    private readonly digests: DigestRepository,
    private readonly batch: DigestBatch,
  ) {}

  onModuleInit(): void {
    this.handlers.on(DUE, 'notifications.make-digest', (tx, payload) =>
      this.goOn(tx, (payload as { period: Period }).period),
    );
  }

  /** Something happened for these people, who want to hear of it once a period. */
  async note(tx: Tx, rhythm: 'weekly' | 'monthly', accountIds: readonly string[]): Promise<void> {
    if (accountIds.length === 0) return;
    const period = periodOf(rhythm, this.clock.now());
    const isNew = await this.digests.plan(tx, period, this.clock.now());
    await this.digests.note(tx, period, accountIds);
    if (isNew) await this.outbox.publish(tx, { type: DUE, payload: { period } }, endOfDayAnywhere(lastDayOf(period)));
  }

  private async goOn(tx: Tx, period: Period): Promise<void> {
    const run = await this.digests.lock(tx, period);
    if (!run || run.finishedAt !== null) return;
    if (await this.batch.tell(tx, run)) await this.outbox.publish(tx, { type: DUE, payload: { period } });
    else await this.digests.finish(tx, period, this.clock.now());
  }
}
