import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { ProviderEventStored } from '../domain/fund.events.ts';
import type { ProviderEvent } from '../domain/provider-facts.ts';
import { ProviderEventRepository } from '../persistence/provider-event.repository.ts';
import { PaymentProvider } from './payment-provider.ts';

/** Takes the provider's events in: signed, fresh, once. What they mean is the worker's to find out. */
@Injectable()
export class StoreProviderEvent {
  constructor(
    private readonly provider: PaymentProvider,
    private readonly events: ProviderEventRepository,
    private readonly transactions: TransactionRunner,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Of a webhook. Nothing is said about why a signature did not do. */
  async fromWebhook(rawBody: Buffer, signature: string): Promise<Result<undefined, NotFound>> {
    const event = this.provider.verify(rawBody, signature);
    if (!event) return err(notFound('A valid signature'));
    return this.transactions.run(async (tx) => {
      await this.store(tx, event);
      return ok();
    });
  }

  /** Answers whether the event was new. */
  async store(tx: Tx, event: ProviderEvent): Promise<boolean> {
    const isNew = await this.events.store(tx, event, this.clock.now());
    const stored: ProviderEventStored = { type: 'fund.provider-event-stored', payload: { eventId: event.id } };
    if (isNew) await this.outbox.publish(tx, stored);
    return isNew;
  }
}
