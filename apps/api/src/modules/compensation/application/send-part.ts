import { Injectable, type OnModuleInit } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { Ledger, paymentSent, trancheApproved, type EntryInput } from '../../ledger/index.ts';
import { isOpen } from '../../payments/index.ts';
import { PART_SIZE, type CompensationBatch, type CompensationPayment } from '../domain/batch.ts';
import type { BatchDone, SendPart as SendPartEvent } from '../domain/compensation.events.ts';
import { BatchGate, type Verdict } from './batch-gate.ts';
import { BatchRecords } from './batch-records.ts';

/** The events by which a batch goes on from part to part. */
@Injectable()
export class PartEvents {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly outbox: Outbox,
  ) {}

  onPart(handle: (tx: Tx, payload: SendPartEvent['payload']) => Promise<void>): void {
    this.handlers.on<SendPartEvent>('compensation.send-part', 'compensation.send', handle);
  }

  async next(tx: Tx, batchId: string, part: number): Promise<void> {
    const next: SendPartEvent = { type: 'compensation.send-part', payload: { batchId, part } };
    await this.outbox.publish(tx, next);
  }

  async done(tx: Tx, { id: batchId, fundId }: CompensationBatch): Promise<void> {
    await this.outbox.publish(tx, {
      type: 'compensation.batch-done',
      payload: { batchId, fundId },
    } satisfies BatchDone);
  }
}

/**
 * Sends a batch in parts. Each part is one transaction: the gate is looked at for each payment, those that it lets through
 * are booked in one statement, the others are left out with the reason, and the next part is told. A worker that is killed
 * in the middle leaves nothing behind; its part comes back by itself, and each payment leaves once.
 */
@Injectable()
export class SendPart implements OnModuleInit {
  constructor(
    private readonly events: PartEvents,
    private readonly clock: Clock,
    private readonly records: BatchRecords,
    private readonly gate: BatchGate,
    private readonly ledger: Ledger,
  ) {}

  onModuleInit(): void {
    this.events.onPart((tx, payload) => this.send(tx, payload));
  }

  async send(tx: Tx, { batchId, part }: SendPartEvent['payload']): Promise<void> {
    const batch = await this.records.batches.lock(tx, batchId);
    if (batch?.state !== 'sending') return;
    const payments = await this.records.payments.lockPrepared(tx, batchId, PART_SIZE);
    if (payments.length > 0) await this.settle(tx, batch, payments);
    if (payments.length === PART_SIZE) return this.events.next(tx, batchId, part + 1);
    await this.records.batches.move(tx, batchId, 'done', { doneAt: this.clock.now() });
    await this.events.done(tx, batch);
  }

  private async settle(tx: Tx, batch: CompensationBatch, payments: readonly CompensationPayment[]): Promise<void> {
    const verdicts = await this.gate.judge(tx, batch, payments);
    const open = verdicts.filter(({ conditions }) => isOpen(conditions)).map(({ payment }) => payment);
    const refusals = new Map(verdicts.filter(({ conditions }) => !isOpen(conditions)).map(refusalOf));
    if (refusals.size > 0) await this.records.payments.markRefused(tx, refusals);
    if (open.length === 0) return;
    const at = this.clock.now();
    const ids = open.map(({ id }) => id);
    await this.records.payments.markSent(tx, ids, at);
    const posted = await this.ledger.postMany(
      tx,
      open.flatMap((payment) => entriesOf(payment, dayOf(at))),
    );
    // Nothing of this part has happened then; the part is tried again, and the operator sees that it fails.
    if (!posted.ok) throw new Error(`a part of batch ${batch.id} could not be booked: ${posted.error.type}`);
  }
}

function refusalOf({ payment, conditions }: Verdict): [string, string] {
  return [payment.id, conditions.find(({ state }) => state !== 'met')!.name];
}

/** What is owed now, and that it left the bank. */
function entriesOf(payment: CompensationPayment, effectiveOn: string): EntryInput[] {
  const amount = money(payment.amountMinor, currency(payment.currency));
  const cause = { fundId: payment.fundId, effectiveOn, causeType: 'compensation-payment', causeId: payment.id };
  const memo = 'Compensation for taking part';
  return [
    { ...trancheApproved(amount, 'compensation'), ...cause, idempotencyKey: `compensation-owed:${payment.id}`, memo },
    { ...paymentSent(amount), ...cause, idempotencyKey: `compensation-sent:${payment.id}`, memo },
  ];
}
