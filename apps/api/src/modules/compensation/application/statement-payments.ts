import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PostFailure } from '../../ledger/index.ts';
import { OtherPayments, type BookedMovement, type OtherPayment, type PaymentSource } from '../../payments/index.ts';
import type { CompensationPayment } from '../domain/batch.ts';
import { PaymentRepository } from '../persistence/payment.repository.ts';
import { BookPayouts } from './book-payouts.ts';

/** Finds payments of compensation on the bank's statement. */
@Injectable()
export class StatementPayments implements OnModuleInit, PaymentSource {
  constructor(
    private readonly others: OtherPayments,
    private readonly payments: PaymentRepository,
    private readonly booking: BookPayouts,
  ) {}

  onModuleInit(): void {
    this.others.register(this);
  }

  async lock(tx: Tx, paymentId: string): Promise<OtherPayment | null> {
    const [payment] = await this.payments.lockMany(tx, [paymentId]);
    if (!payment) return null;
    const { id, fundId, amountMinor, currency, state, sentAt, confirmedOn } = payment;
    const order = { id, amountMinor, currency, state: state === 'refused' ? ('void' as const) : state };
    const attempt = sentAt ? { confirmedAt: confirmedOn ? new Date(`${confirmedOn}T00:00:00Z`) : null } : null;
    return { fundId, order, attempt };
  }

  async confirm(tx: Tx, movement: BookedMovement): Promise<Result<undefined, PostFailure>> {
    return this.booking.confirm(tx, [await this.one(tx, movement)], movement.bookedOn);
  }

  async takeBack(tx: Tx, movement: BookedMovement): Promise<Result<undefined, PostFailure>> {
    const { bookedOn: on, returnReason: reason, chargeMinor } = movement;
    return this.booking.takeBack(tx, await this.one(tx, movement), { on, reason, chargeMinor });
  }

  private async one(tx: Tx, { paymentId }: BookedMovement): Promise<CompensationPayment> {
    return (await this.payments.lockMany(tx, [paymentId]))[0]!;
  }
}
