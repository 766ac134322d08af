import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { ProviderEventStored } from '../domain/fund.events.ts';
import { ProviderEventRepository } from '../persistence/provider-event.repository.ts';
import { BookPayout } from './book-payout.ts';
import { ReadPaymentFacts } from './payment-facts.ts';
import { SyncPayment } from './sync-payment.ts';

/** What a stored event means: the object it names is fetched again, and the books follow what is true now. */
@Injectable()
export class HandleProviderEvent {
  constructor(
    private readonly clock: Clock,
    private readonly events: ProviderEventRepository,
    private readonly facts: ReadPaymentFacts,
    private readonly syncing: SyncPayment,
    private readonly payouts: BookPayout,
  ) {}

  async execute(tx: Tx, eventId: string): Promise<void> {
    const event = await this.events.byId(tx, eventId);
    if (!event) return;
    if (event.objectKind === 'payout') {
      await this.payouts.execute(tx, event.objectId);
    } else {
      const facts = await this.facts.execute(event.objectKind, event.objectId);
      if (facts) await this.syncing.execute(tx, facts);
    }
    await this.events.markHandled(tx, eventId, this.clock.now());
  }
}

/** Subscribes it. */
@Injectable()
export class HandleProviderEventWhenStored implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly handling: HandleProviderEvent,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ProviderEventStored>(
      'fund.provider-event-stored',
      'fund.handle-provider-event',
      (tx, { eventId }) => this.handling.execute(tx, eventId),
    );
  }
}
