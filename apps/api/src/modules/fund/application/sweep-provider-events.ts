import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { SweepDue } from '../domain/fund.events.ts';
import { ProviderEventRepository } from '../persistence/provider-event.repository.ts';
import { PaymentProvider } from './payment-provider.ts';
import { StoreProviderEvent } from './store-provider-event.ts';
import { SweepTimer } from './sweep-timer.ts';

/** Each sweep looks back this much further than the last, for events that became visible late. */
const OVERLAP_MS = DAY_MS;

/** Asks the provider every hour for events that no webhook brought. It begins with the first payment. */
@Injectable()
export class SweepProviderEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly provider: PaymentProvider,
    private readonly events: ProviderEventRepository,
    private readonly storing: StoreProviderEvent,
    private readonly timers: SweepTimer,
  ) {}

  onModuleInit(): void {
    this.handlers.on<SweepDue>('fund.provider-sweep-due', 'fund.sweep-provider', (tx) => this.execute(tx));
  }

  async execute(tx: Tx): Promise<void> {
    const startedAt = this.timers.now();
    const since = (await this.events.sweptThrough(tx)) ?? startedAt;
    for await (const event of this.provider.eventsSince(new Date(since.getTime() - OVERLAP_MS))) {
      await this.storing.store(tx, event);
    }
    await this.events.markSwept(tx, startedAt);
    await this.timers.set(tx, startedAt);
  }
}
