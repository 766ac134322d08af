import { Injectable } from '@nestjs/common';
import { currency, money, type Money } from '@baraza/money';
import { paymentOrderIdOf } from '@baraza/open-data';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Ledger, paymentConfirmed, paymentReturned, type Move, type PostFailure } from '../../ledger/index.ts';
import { matchStatementLine, type LineMatch, type OrderToMatch } from '../domain/match-statement-line.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import type { StatementLine } from '../domain/statement-line.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { OrderRecords } from './order-records.ts';
import { PaymentTrail } from './payment-trail.ts';

interface MatchedOrder extends OrderToMatch {
  readonly order: PaymentOrder;
}

/** Finds out what a line of the bank's statement means, and books it once. */
@Injectable()
export class BookStatementLine {
  constructor(
    private readonly clock: Clock,
    private readonly statements: StatementRepository,
    private readonly records: OrderRecords,
    private readonly ledger: Ledger,
    private readonly trail: PaymentTrail,
  ) {}

  /** `settledBy` is whoever uploaded the file, or confirmed the line that somebody else typed in. */
  async execute(tx: Tx, line: StatementLine, settledBy: string): Promise<Result<LineMatch['state'], PostFailure>> {
    const found = await this.orderOf(tx, line);
    const match = matchStatementLine(line, found);
    const booked = found ? await this.book(tx, line, found, match, settledBy) : ok();
    if (!booked.ok) return booked;
    await this.statements.settle(tx, line.id, {
      state: match.state,
      reason: match.state === 'unexplained' ? match.reason : null,
      orderId: found?.order.id ?? null,
      settledBy,
      settledAt: this.clock.now(),
    });
    return ok(match.state);
  }

  private async orderOf(tx: Tx, line: StatementLine): Promise<MatchedOrder | null> {
    const orderId = line.endToEndId ? paymentOrderIdOf(line.endToEndId) : undefined;
    const seen = orderId ? (await this.records.orders.byIds(tx, [orderId])).get(orderId) : undefined;
    if (!orderId || seen?.fundId !== line.fundId) return null;
    await this.records.tranches.lock(tx, seen.trancheId);
    const order = await this.records.orders.lock(tx, orderId);
    const attempts = (await this.records.orders.attemptsOf(tx, [orderId])).get(orderId) ?? [];
    const isKnownFromOtherSource = await this.statements.isKnownFromOtherSource(
      tx,
      orderId,
      line,
      line.statementId !== null,
    );
    return { order: order!, attempt: attempts.at(-1) ?? null, isKnownFromOtherSource };
  }

  private async book(
    tx: Tx,
    line: StatementLine,
    { order }: MatchedOrder,
    match: LineMatch,
    settledBy: string,
  ): Promise<Result<undefined, PostFailure>> {
    if (match.state === 'confirmed_payment') return this.confirm(tx, line, order, settledBy);
    if (match.state === 'returned_payment') return this.takeBack(tx, line, order, match.chargeMinor, settledBy);
    return ok();
  }

  private async confirm(
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
  private async takeBack(
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
      effectiveOn: this.clock.now().toISOString().slice(0, 10),
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
