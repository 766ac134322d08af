import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { SendPart } from '../domain/compensation.events.ts';
import { BatchRecords } from './batch-records.ts';

/** Starts an authorised batch on its way, or takes back one that nobody should send. */
@Injectable()
export class SendBatch {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly records: BatchRecords,
  ) {}

  /** The worker sends it part by part; whoever started it may leave. */
  execute(actor: Actor, batchId: string): Promise<Result<string, NotFound | WrongState>> {
    return this.transactions.run<string, NotFound | WrongState>(async (tx) => {
      const batch = await this.records.lock(tx, actor, batchId, 'finance_officer');
      if (!batch) return err(notFound('The batch'));
      if (batch.state !== 'authorised')
        return err(wrongState(batch.state, 'Nothing was sent: this batch is not authorised, or is on its way.'));
      const sentAt = this.clock.now();
      await this.records.batches.move(tx, batch.id, 'sending', { sendBy: actor.accountId, sentAt });
      const part: SendPart = { type: 'compensation.send-part', payload: { batchId: batch.id, part: 1 } };
      await this.outbox.publish(tx, part);
      await this.records.note(tx, actor.accountId, 'send-compensation-batch', batch);
      return ok(batch.id);
    });
  }

  /** Everybody's choice is open again, and what was in it waits for the next batch. */
  takeBack(actor: Actor, batchId: string): Promise<Result<string, NotFound | WrongState>> {
    return this.transactions.run<string, NotFound | WrongState>(async (tx) => {
      const batch = await this.records.lock(tx, actor, batchId, 'finance_officer', 'second_officer');
      if (!batch) return err(notFound('The batch'));
      if (batch.state !== 'prepared' && batch.state !== 'authorised')
        return err(wrongState(batch.state, 'Nothing was changed: this batch is on its way, or over.'));
      await this.records.payments.refuseAll(tx, batch.id, 'batch_taken_back');
      await this.records.batches.move(tx, batch.id, 'void');
      await this.records.note(tx, actor.accountId, 'void-compensation-batch', batch);
      return ok(batch.id);
    });
  }
}
