import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  notFound,
  type IdempotencyKeyReused,
  type InvalidInput,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import { Idempotency } from '../../../platform/events/idempotency.ts';
import { nothingToPay, type NothingToPay } from '../domain/compensation.errors.ts';
import { BatchRecords } from './batch-records.ts';

export interface PrepareBatchInput {
  readonly fundSlug: string;
  /** Day on which money shall leave, today or later. */
  readonly executeOn: string;
  readonly idempotencyKey: string;
}

type Refusal = NotFound | InvalidInput | NothingToPay;
export type PrepareBatchFailure = Refusal | IdempotencyKeyReused;

/** Everything that was chosen, approved or accepted goes into one batch; from now on its choices stand. */
@Injectable()
export class PrepareBatch {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly records: BatchRecords,
  ) {}

  execute(actor: Actor, input: PrepareBatchInput): Promise<Result<string, PrepareBatchFailure>> {
    const { idempotencyKey: key, ...rest } = input;
    const command = { key, operation: 'prepare-compensation-batch', accountId: actor.accountId, input: rest };
    return this.transactions.run<string, PrepareBatchFailure>((tx) =>
      this.idempotency.once(tx, command, () => this.prepare(tx, actor, input)),
    );
  }

  private async prepare(
    tx: Tx,
    actor: Actor,
    { fundSlug, executeOn }: PrepareBatchInput,
  ): Promise<Result<string, Refusal>> {
    const fund = await this.records.funds.bySlug(tx, fundSlug);
    if (!fund || !holdsRoleIn(actor, fund.organisationId, 'finance_officer')) return err(notFound('The fund'));
    const preparedAt = this.clock.now();
    if (executeOn < dayOf(preparedAt)) {
      const message = 'Money cannot leave on a day that has passed.';
      return err(invalidInput({ path: 'executeOn', code: 'past', message }));
    }
    await this.records.batches.lockFund(tx, fund.id);
    const payables = await this.records.payments.payable(tx, fund.id);
    if (payables.length === 0) return err(nothingToPay());
    const batch = { id: uuidv7(preparedAt), fundId: fund.id, executeOn, preparedBy: actor.accountId, preparedAt };
    const number = await this.records.batches.insert(tx, batch);
    const ids = payables.map(() => uuidv7(preparedAt));
    await this.records.payments.insertMany(tx, batch, ids, payables);
    const details = { number, payments: payables.length };
    await this.records.note(tx, actor.accountId, 'prepare-compensation-batch', batch, details);
    return ok(batch.id);
  }
}
