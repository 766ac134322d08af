import { Injectable } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import {
  Ledger,
  paymentConfirmed,
  paymentReturned,
  trancheWithdrawn,
  type Move,
  type PostFailure,
} from '../../ledger/index.ts';
import type { CompensationPayment } from '../domain/batch.ts';
import { PaymentRepository } from '../persistence/payment.repository.ts';
import { Disclosures } from './disclosures.ts';

export interface Returned {
  readonly on: string;
  readonly reason: string | null;
  /** What was kept on the way, minor units. */
  readonly chargeMinor: bigint;
}

/** Books that money arrived, or came back; whatever came back waits for the next batch, and its choice is open again. */
@Injectable()
export class BookPayouts {
  constructor(
    private readonly clock: Clock,
    private readonly payments: PaymentRepository,
    private readonly ledger: Ledger,
    private readonly disclosures: Disclosures,
  ) {}

  /** All of one fund; they are sent and not confirmed. */
  async confirm(tx: Tx, payments: readonly CompensationPayment[], on: string): Promise<Result<undefined, PostFailure>> {
    if (payments.length === 0) return ok();
    await this.payments.markConfirmed(
      tx,
      payments.map(({ id }) => id),
      on,
    );
    const entries = payments.map((payment) => this.entry(payment, paymentConfirmed(amountOf(payment), 'compensation')));
    const posted = await this.ledger.postMany(tx, entries);
    if (!posted.ok) return posted;
    await this.disclosures.request(tx, payments[0]!.fundId);
    return ok();
  }

  async takeBack(tx: Tx, payment: CompensationPayment, returned: Returned): Promise<Result<undefined, PostFailure>> {
    await this.payments.markReturned(tx, [payment.id], returned.on, returned.reason);
    const amount = amountOf(payment);
    const charge = money(returned.chargeMinor, currency(payment.currency));
    const cover = await this.ledger.coverLoss(tx, payment.fundId, charge);
    const wasConfirmed = payment.state === 'confirmed';
    const moves = [
      paymentReturned({ amount, charge, wasConfirmed, purpose: 'compensation', cover }),
      trancheWithdrawn(amount, 'compensation'),
    ];
    const posted = await this.ledger.postMany(
      tx,
      moves.map((move) => this.entry(payment, move)),
    );
    if (!posted.ok) return posted;
    await this.disclosures.request(tx, payment.fundId);
    return ok();
  }

  private entry(payment: CompensationPayment, move: Move) {
    return {
      ...move,
      fundId: payment.fundId,
      effectiveOn: dayOf(this.clock.now()),
      causeType: 'compensation-payment',
      causeId: payment.id,
      idempotencyKey: `compensation-${move.kind}:${payment.id}`,
      memo: 'Compensation for taking part',
    };
  }
}

const amountOf = (payment: CompensationPayment) => money(payment.amountMinor, currency(payment.currency));
