import { Injectable } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { Ledger, paymentSent, type PostFailure } from '../../ledger/index.ts';
import { isOpen } from '../domain/gate.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import { gateClosed, type GateClosed } from '../domain/payments.errors.ts';
import { Gate } from './gate.ts';
import { OrderRecords } from './order-records.ts';
import { PaymentTrail } from './payment-trail.ts';

export interface Sending {
  readonly orderId: string;
  readonly batchId: string;
  readonly sentBy: string;
}

export type SendPaymentOrderFailure = NotFound | WrongState | GateClosed | PostFailure;

/** Past the gate: the order leaves with the bank, and the books say so, in one transaction. */
@Injectable()
export class SendPaymentOrder {
  constructor(
    private readonly clock: Clock,
    private readonly records: OrderRecords,
    private readonly gate: Gate,
    private readonly ledger: Ledger,
    private readonly trail: PaymentTrail,
  ) {}

  /** Answers the number of this sending. */
  async execute(tx: Tx, sending: Sending): Promise<Result<number, SendPaymentOrderFailure>> {
    const order = await this.lock(tx, sending.orderId);
    if (!order) return err(notFound('The payment order'));
    if (order.state !== 'authorised')
      return err(wrongState(order.state, 'Nothing was sent: this order is not authorised, or was sent before.'));
    const conditions = await this.gate.conditions(tx, order);
    if (!isOpen(conditions)) return err(gateClosed(conditions.filter(({ state }) => state !== 'met')));
    const { batchId, sentBy } = sending;
    const attempt = await this.records.orders.startAttempt(tx, order, { batchId, sentBy, sentAt: this.clock.now() });
    const posted = await this.post(tx, order, attempt);
    if (!posted.ok) return posted;
    await this.trail.noteOrder(tx, { accountId: sentBy }, 'send-payment', order, 'sent');
    return ok(attempt);
  }

  /** Nothing that the gate looks at moves before the end of this transaction. */
  private async lock(tx: Tx, orderId: string): Promise<PaymentOrder | null> {
    const seen = (await this.records.orders.byIds(tx, [orderId])).get(orderId);
    if (!seen) return null;
    await this.records.tranches.lock(tx, seen.trancheId);
    const order = await this.records.orders.lock(tx, orderId);
    await this.records.payees.lock(tx, seen.payeeId);
    await this.records.orders.lockBank(tx, seen.fundId, seen.currency);
    return order;
  }

  private post(tx: Tx, order: PaymentOrder, attempt: number): Promise<Result<string, PostFailure>> {
    return this.ledger.post(tx, {
      ...paymentSent(money(order.amountMinor, currency(order.currency))),
      fundId: order.fundId,
      effectiveOn: dayOf(this.clock.now()),
      causeType: 'payment-order',
      causeId: order.id,
      idempotencyKey: `payment-sent:${order.id}:${attempt}`,
      memo:
        attempt === 1
          ? 'Payment of a tranche given to the bank'
          : `Payment of a tranche given to the bank, sending ${attempt}`,
    });
  }
}
