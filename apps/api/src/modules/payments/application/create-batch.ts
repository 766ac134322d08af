import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  type IdempotencyKeyReused,
  type InvalidInput,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import { Idempotency } from '../../../platform/events/idempotency.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import {
  nothingToSend,
  payingAccountMissing,
  type NothingToSend,
  type PayingAccountMissing,
} from '../domain/payments.errors.ts';
import type { SendDue } from '../domain/payments.events.ts';
import { BatchRecords } from './batch-records.ts';
import { PaymentTrail } from './payment-trail.ts';

export interface CreateBatchInput {
  readonly fundId: string;
  /** Every authorised order of the fund when not said. */
  readonly orderIds?: readonly string[] | null | undefined;
  /** Day on which the bank shall pay, today or later. */
  readonly executeOn: string;
  readonly idempotencyKey: string;
}

export type CreateBatchFailure = NotFound | InvalidInput | NothingToSend | PayingAccountMissing | IdempotencyKeyReused;

/** Gathers authorised orders into one file for the bank; the worker then sends them through the gate one by one. */
@Injectable()
export class CreateBatch {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly records: BatchRecords,
    private readonly trail: PaymentTrail,
  ) {}

  execute(actor: Actor, input: CreateBatchInput): Promise<Result<string, CreateBatchFailure>> {
    const { idempotencyKey: key, ...rest } = input;
    const command = { key, operation: 'create-batch', accountId: actor.accountId, input: rest };
    return this.transactions.run<string, CreateBatchFailure>((tx) =>
      this.idempotency.once(tx, command, () => this.create(tx, actor, input)),
    );
  }

  private async create(
    tx: Tx,
    actor: Actor,
    input: CreateBatchInput,
  ): Promise<Result<string, Exclude<CreateBatchFailure, IdempotencyKeyReused>>> {
    const fund = await this.records.access.fund(tx, actor, input.fundId, 'finance_officer');
    if (!fund.ok) return fund;
    if (input.executeOn < dayOf(this.clock.now())) {
      const message = 'The bank cannot pay on a day that has passed.';
      return err(invalidInput({ path: 'executeOn', code: 'past', message }));
    }
    const wanted = input.orderIds ? [...new Set(input.orderIds)] : null;
    const orders = await this.records.orders.sendable(tx, fund.value.id, wanted?.filter(isUuid) ?? null);
    const left = (wanted ?? []).filter((id) => !orders.some((order) => order.id === id));
    if (orders.length === 0 || left.length > 0) return err(nothingToSend(left));
    const accounts = await this.records.accounts.ofFund(tx, fund.value.id);
    const unpayable = orders.find((order) => !accounts.has(order.currency));
    if (unpayable) return err(payingAccountMissing(unpayable.currency));
    return ok(await this.write(tx, actor, input, orders));
  }

  private async write(tx: Tx, actor: Actor, input: CreateBatchInput, orders: readonly PaymentOrder[]): Promise<string> {
    const createdAt = this.clock.now();
    const { fundId, executeOn } = input;
    const batch = { id: uuidv7(createdAt), fundId, executeOn, createdBy: actor.accountId, createdAt };
    const number = await this.records.batches.insert(tx, batch);
    const orderIds = orders.map((order) => order.id);
    await this.records.batches.insertItems(tx, batch.id, orderIds);
    const due = orderIds.map((orderId): SendDue => ({
      type: 'payments.send-due',
      payload: { batchId: batch.id, orderId },
    }));
    const act = { act: 'create-payment-batch', subjectId: batch.id, details: { number, orders: orderIds.length } };
    await this.trail.note(tx, actor, act, ...due);
    return batch.id;
  }
}
