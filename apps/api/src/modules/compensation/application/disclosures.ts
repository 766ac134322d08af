import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayAfter, dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import type { EntriesDisclosed } from '../../ledger/index.ts';
import type { DiscloseDue } from '../domain/compensation.events.ts';
import { disclose } from '../domain/disclosure.ts';
import { DisclosureRepository } from '../persistence/disclosure.repository.ts';

/**
 * What arrived enters the public books at the beginning of the next day, together with what at least four others
 * received, or later where they are fewer (rule T2).
 */
@Injectable()
export class Disclosures implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly disclosures: DisclosureRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.on<DiscloseDue>('compensation.disclose', 'compensation.publish-totals', (tx, { fundId }) =>
      this.publish(tx, fundId),
    );
  }

  async request(tx: Tx, fundId: string): Promise<void> {
    if (await this.disclosures.isRequested(tx, fundId)) return;
    const due: DiscloseDue = { type: 'compensation.disclose', payload: { fundId } };
    await this.outbox.publish(tx, due, new Date(`${dayAfter(dayOf(this.clock.now()), 1)}T00:00:00Z`));
  }

  private async publish(tx: Tx, fundId: string): Promise<void> {
    await this.disclosures.lock(tx, fundId);
    const cutOff = this.clock.now();
    for (const [currency, finished] of await this.disclosures.finished(tx, fundId)) {
      const totals = disclose(finished, SMALLEST_GROUP);
      if (!totals) continue;
      const { people, cells } = totals;
      const ids = finished.map(({ paymentId }) => paymentId);
      const id = uuidv7(cutOff);
      await this.disclosures.insert(tx, { id, fundId, currency, cutOff, people, cells }, ids);
      const disclosed: EntriesDisclosed = { type: 'ledger.entries-disclosed', payload: { fundId, disclosureId: id } };
      await this.outbox.publish(tx, disclosed);
    }
  }
}
