import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { SendDue } from '../domain/payments.events.ts';
import { BatchRepository } from '../persistence/batch.repository.ts';
import { SendPaymentOrder, type SendPaymentOrderFailure } from './send-payment-order.ts';

/**
 * Sends one order of a batch, or writes down why it was not sent; the others go on. What stopped in the middle comes
 * back by itself, because each order is an event of its own.
 */
@Injectable()
export class SendWhenDue implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
    private readonly batches: BatchRepository,
    private readonly send: SendPaymentOrder,
  ) {}

  onModuleInit(): void {
    this.handlers.on<SendDue>('payments.send-due', 'payments.send', (tx, payload) => this.handle(tx, payload));
  }

  private async handle(tx: Tx, { batchId, orderId }: SendDue['payload']): Promise<void> {
    const item = await this.batches.lockItem(tx, batchId, orderId);
    const batch = await this.batches.byId(tx, batchId);
    if (!item || !batch || item.state !== 'pending') return;
    // A refusal by the database would spend the transaction that has to write it down.
    await tx.query('SAVEPOINT send');
    const sent = await this.send.execute(tx, { batchId, orderId, sentBy: batch.createdBy });
    const at = this.clock.now();
    if (sent.ok) return this.batches.markSent(tx, { batchId, orderId, attempt: sent.value, at });
    await tx.query('ROLLBACK TO SAVEPOINT send');
    await this.batches.markRefused(tx, { batchId, orderId, refusal: refusalOf(sent.error), at });
  }
}

function refusalOf(failure: SendPaymentOrderFailure): object {
  const { type, message } = failure;
  if (failure.type !== 'GateClosed') return { type, message };
  return { type, message, conditions: failure.conditions.map((condition) => condition.name) };
}
