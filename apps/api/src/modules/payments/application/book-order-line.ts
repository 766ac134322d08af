import { Injectable } from '@nestjs/common';
import { currency, money, type Money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Ledger, paymentConfirmed, paymentReturned, type Move, type PostFailure } from '../../ledger/index.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import type { StatementLine } from '../domain/statement-line.ts';
import { OrderRecords } from './order-records.ts';
import { PaymentTrail } from './payment-trail.ts';

/** What a line of the bank's statement does to the payment order that it names. */
@Injectable()
export class BookOrderLine {
  constructor(
    private readonly clock: Clock,
    private readonly records: OrderRecords,
    private readonly ledger: Ledger,
    private readonly trail: PaymentTrail,
  ) {}

  async confirm(
    tx: Tx,
    line: StatementLine,
    order: PaymentOrder,
    settledBy: string,
  ): Promise<Result<undefined, PostFailure>> {
    await this.records.orders.confirmAttempt(tx, order, line.bookedOn, this.clock.now());
    await this.records.tranches.markPaid(tx, order.trancheId);
    await this.trail.noteOrder(tx, { accountId: settledBy }, 'confirm-payment', order, 'confirmed');
    return this.post(tx, order, paymentConfirmed(amountOf(order)), 'The bank’s statement shows the payment');
  }

  /** The tranche keeps its order, so that nothing else pays it while the money is on its way back out. */
  async takeBack(
    tx: Tx,
    line: StatementLine,
    order: PaymentOrder,
    chargeMinor: bigint,
    settledBy: string,
  ): Promise<Result<undefined, PostFailure>> {
    const { bookedOn: returnedOn, amountMinor: returnedMinor, returnReason } = line;
    await this.records.orders.returnAttempt(tx, order, {
      returnedOn,
      returnedMinor,
      returnReason,
      at: this.clock.now(),
    });
    await this.records.tranches.markOrdered(tx, order.trancheId);
    await this.trail.noteOrder(tx, { accountId: settledBy }, 'return-payment', order, 'returned');
    const charge = money(chargeMinor, currency(order.currency));
    const cover = await this.ledger.coverLoss(tx, order.fundId, charge);
    const move = paymentReturned({ amount: amountOf(order), charge, wasConfirmed: order.state === 'confirmed', cover });
    const memo = chargeMinor > 0n ? 'The payment came back, less what banks kept' : 'The payment came back whole';
    return this.post(tx, order, move, memo);
  }

  private async post(tx: Tx, order: PaymentOrder, move: Move, memo: string): Promise<Result<undefined, PostFailure>> {
    const posted = await this.ledger.post(tx, {
      ...move,
      fundId: order.fundId,
      effectiveOn: dayOf(this.clock.now()),
      causeType: 'payment-order',
      causeId: order.id,
      idempotencyKey: `${move.kind}:${order.id}:${order.attempts}`,
      memo,
    });
    return posted.ok ? ok() : err(posted.error);
  }
}

function amountOf(order: PaymentOrder): Money {
  return money(order.amountMinor, currency(order.currency));
}
