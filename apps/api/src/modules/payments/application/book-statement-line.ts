import { Injectable } from '@nestjs/common';
import { paymentOrderIdOf } from '@baraza/open-data';
import { ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PostFailure } from '../../ledger/index.ts';
import { matchStatementLine, type LineMatch, type OrderToMatch } from '../domain/match-statement-line.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import type { StatementLine } from '../domain/statement-line.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { BookOrderLine } from './book-order-line.ts';
import { OrderRecords } from './order-records.ts';
import { OtherPayments } from './other-payments.ts';

/** What a line names: an order of this module, or a payment of the one that pays compensation. */
interface Named extends OrderToMatch {
  readonly order: OrderToMatch['order'];
  readonly paymentOrder: PaymentOrder | null;
}

/** Finds out what a line of the bank's statement means, and books it once. */
@Injectable()
export class BookStatementLine {
  constructor(
    private readonly clock: Clock,
    private readonly statements: StatementRepository,
    private readonly records: OrderRecords,
    private readonly orders: BookOrderLine,
    private readonly others: OtherPayments,
  ) {}

  /** `settledBy` is whoever uploaded the file, or confirmed the line that somebody else typed in. */
  async execute(tx: Tx, line: StatementLine, settledBy: string): Promise<Result<LineMatch['state'], PostFailure>> {
    const found = await this.named(tx, line);
    const match = matchStatementLine(line, found);
    const booked = found ? await this.book(tx, line, found, match, settledBy) : ok();
    if (!booked.ok) return booked;
    await this.statements.settle(tx, line.id, {
      state: match.state,
      reason: match.state === 'unexplained' ? match.reason : null,
      orderId: found?.paymentOrder?.id ?? null,
      compensationPaymentId: found && !found.paymentOrder ? found.order.id : null,
      settledBy,
      settledAt: this.clock.now(),
    });
    return ok(match.state);
  }

  private async named(tx: Tx, line: StatementLine): Promise<Named | null> {
    const id = line.endToEndId ? paymentOrderIdOf(line.endToEndId) : undefined;
    if (!id) return null;
    const found = (await this.orderOf(tx, line, id)) ?? (await this.otherOf(tx, line, id));
    if (!found) return null;
    const isFromFile = line.statementId !== null;
    return { ...found, isKnownFromOtherSource: await this.statements.isKnownFromOtherSource(tx, id, line, isFromFile) };
  }

  private async orderOf(
    tx: Tx,
    line: StatementLine,
    id: string,
  ): Promise<Omit<Named, 'isKnownFromOtherSource'> | null> {
    const seen = (await this.records.orders.byIds(tx, [id])).get(id);
    if (seen?.fundId !== line.fundId) return null;
    await this.records.tranches.lock(tx, seen.trancheId);
    const order = await this.records.orders.lock(tx, id);
    const attempts = (await this.records.orders.attemptsOf(tx, [id])).get(id) ?? [];
    return { order: order!, paymentOrder: order, attempt: attempts.at(-1) ?? null };
  }

  private async otherOf(
    tx: Tx,
    line: StatementLine,
    id: string,
  ): Promise<Omit<Named, 'isKnownFromOtherSource'> | null> {
    const found = (await this.others.get()?.lock(tx, id)) ?? null;
    return found?.fundId === line.fundId ? { ...found, paymentOrder: null } : null;
  }

  private async book(
    tx: Tx,
    line: StatementLine,
    { order, paymentOrder }: Named,
    match: LineMatch,
    settledBy: string,
  ): Promise<Result<unknown, PostFailure>> {
    if (match.state !== 'confirmed_payment' && match.state !== 'returned_payment') return ok();
    const chargeMinor = match.state === 'returned_payment' ? match.chargeMinor : 0n;
    if (!paymentOrder) {
      const { bookedOn, returnReason } = line;
      const movement = { paymentId: order.id, bookedOn, returnReason, chargeMinor, settledBy };
      const source = this.others.get()!;
      return match.state === 'confirmed_payment' ? source.confirm(tx, movement) : source.takeBack(tx, movement);
    }
    return match.state === 'confirmed_payment'
      ? this.orders.confirm(tx, line, paymentOrder, settledBy)
      : this.orders.takeBack(tx, line, paymentOrder, chargeMinor, settledBy);
  }
}
