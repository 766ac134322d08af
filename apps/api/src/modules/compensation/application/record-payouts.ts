import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { PostFailure } from '../../ledger/index.ts';
import type { CompensationBatch, CompensationPayment } from '../domain/batch.ts';
import { BatchRecords } from './batch-records.ts';
import { BookPayouts } from './book-payouts.ts';

export interface ConfirmListInput {
  readonly batchId: string;
  /** Ways whose result comes back as a list of the operator or the shop. */
  readonly rail: 'mobile_money' | 'voucher';
  readonly on: string;
  /** Which of them did not arrive. */
  readonly failedIds: readonly string[];
}

export interface HandOverInput {
  readonly paymentId: string;
  readonly on: string;
  readonly receiptNumber: string;
  /** By their part, e.g. `interpreter of the session`; never a name. */
  readonly witnessOne: string;
  readonly witnessTwo: string;
}

interface ListOutcome {
  readonly sent: readonly CompensationPayment[];
  readonly failed: ReadonlySet<string>;
  readonly on: string;
}

export type RecordPayoutsFailure = NotFound | InvalidInput | WrongState | PostFailure;

/** What became of payments that no bank statement shows one by one. */
@Injectable()
export class RecordPayouts {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: BatchRecords,
    private readonly booking: BookPayouts,
  ) {}

  /** Everything sent this way has arrived, but for what is named; a repetition finds nothing left to book. */
  confirmList(actor: Actor, input: ConfirmListInput): Promise<Result<string, RecordPayoutsFailure>> {
    return this.transactions.run<string, RecordPayoutsFailure>(async (tx) => {
      const batch = await this.records.lock(tx, actor, input.batchId, 'finance_officer');
      if (!batch) return err(notFound('The batch'));
      if (batch.state !== 'done') return err(wrongState(batch.state, 'Nothing was booked: the batch is not sent yet.'));
      if (input.on > dayOf(this.clock.now())) return err(future());
      const sent = (await this.records.payments.ofBatch(tx, batch.id)).filter(
        ({ state, rail }) => state === 'sent' && rail === input.rail,
      );
      const failed = new Set(input.failedIds);
      if ([...failed].some((id) => !sent.some((payment) => payment.id === id)))
        return err(
          invalidInput({ path: 'failedIds', code: 'unknown', message: 'One of these was not sent this way.' }),
        );
      return this.book(tx, actor, batch, { sent, failed, on: input.on });
    });
  }

  /** Cash or a voucher was handed over before two witnesses, for a numbered receipt. */
  handOver(actor: Actor, input: HandOverInput): Promise<Result<string, RecordPayoutsFailure>> {
    return this.transactions.run<string, RecordPayoutsFailure>(async (tx) => {
      const [payment] = isUuid(input.paymentId) ? await this.records.payments.lockMany(tx, [input.paymentId]) : [];
      const batch = payment && (await this.records.lock(tx, actor, payment.batchId, 'finance_officer'));
      if (!payment || !batch) return err(notFound('The payment'));
      if (payment.state !== 'sent' || (payment.rail !== 'cash' && payment.rail !== 'voucher'))
        return err(wrongState(payment.state, 'Nothing was booked: this payment does not wait to be handed over.'));
      const faults = this.handOverFaults(input);
      if (faults.length > 0) return err(invalidInput(...faults));
      const isNew = await this.keepReceipt(tx, actor, payment, input);
      if (!isNew.ok) return isNew;
      const booked = await this.booking.confirm(tx, [payment], input.on);
      return booked.ok ? ok(payment.id) : booked;
    });
  }

  private async book(
    tx: Tx,
    actor: Actor,
    batch: CompensationBatch,
    { sent, failed, on }: ListOutcome,
  ): Promise<Result<string, PostFailure>> {
    const arrived = sent.filter(({ id }) => !failed.has(id));
    const confirmed = await this.booking.confirm(tx, arrived, on);
    if (!confirmed.ok) return confirmed;
    for (const payment of sent.filter(({ id }) => failed.has(id))) {
      const back = await this.booking.takeBack(tx, payment, { on, reason: 'operator', chargeMinor: 0n });
      if (!back.ok) return back;
    }
    const details = { arrived: arrived.length, failed: failed.size };
    await this.records.note(tx, actor.accountId, 'confirm-compensation-list', batch, details);
    return ok(batch.id);
  }

  private handOverFaults(input: HandOverInput) {
    const faults = [
      ...textFaults(input.receiptNumber, { path: 'receiptNumber', minLength: 1, maxLength: 60 }),
      ...textFaults(input.witnessOne, { path: 'witnessOne', minLength: 3, maxLength: 120 }),
      ...textFaults(input.witnessTwo, { path: 'witnessTwo', minLength: 3, maxLength: 120 }),
    ];
    if (input.witnessOne.trim().toLowerCase() === input.witnessTwo.trim().toLowerCase())
      faults.push({ path: 'witnessTwo', code: 'same', message: 'Two different people witness it.' });
    if (input.on > dayOf(this.clock.now())) faults.push(...future().faults);
    return faults;
  }

  private async keepReceipt(
    tx: Tx,
    actor: Actor,
    { id: paymentId, fundId }: CompensationPayment,
    input: HandOverInput,
  ): Promise<Result<undefined, InvalidInput>> {
    const [receiptNumber, witnessOne, witnessTwo] = [input.receiptNumber, input.witnessOne, input.witnessTwo].map(
      (text) => text.trim(),
    );
    const receipt = {
      paymentId,
      fundId,
      receiptNumber: receiptNumber!,
      witnessOne: witnessOne!,
      witnessTwo: witnessTwo!,
    };
    try {
      await this.records.payments.insertReceipt(tx, { ...receipt, by: actor.accountId, at: this.clock.now() });
      return ok();
    } catch (error) {
      if (constraintOf(error) !== 'compensation_receipts_number') throw error;
      const message = 'A receipt with this number was recorded before. Nothing was booked.';
      return err(invalidInput({ path: 'receiptNumber', code: 'twice', message }));
    }
  }
}

const future = () => invalidInput({ path: 'on', code: 'future', message: 'This day has not come yet.' });
