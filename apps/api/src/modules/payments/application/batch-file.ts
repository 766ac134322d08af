import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { buildCreditTransferFile } from '@baraza/open-data';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { Fund } from '../../fund/index.ts';
import { bankFileOf, type OrderToPay } from '../domain/bank-file.ts';
import type { PaymentBatch, PaymentBatchItem } from '../domain/payment-batch.ts';
import { BatchRecords } from './batch-records.ts';
import { PayeeVault } from './payee-vault.ts';
import { PaymentTrail } from './payment-trail.ts';

export type BatchFileFailure = NotFound | WrongState | InvalidInput;

export interface BatchFile {
  readonly name: string;
  readonly xml: string;
}

/** The pain.001.001.09 file of a batch. Making it opens the vault, which every payee sees. */
@Injectable()
export class MakeBatchFile {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: BatchRecords,
    private readonly vault: PayeeVault,
    private readonly trail: PaymentTrail,
  ) {}

  execute(actor: Actor, batchId: string): Promise<Result<BatchFile, BatchFileFailure>> {
    return this.transactions.run<BatchFile, BatchFileFailure>(async (tx) => {
      const batch = isUuid(batchId) ? await this.records.batches.byId(tx, batchId) : null;
      if (!batch) return err(notFound('The batch'));
      const fund = await this.records.access.fund(tx, actor, batch.fundId, 'finance_officer');
      if (!fund.ok) return fund;
      const items = (await this.records.batches.itemsOf(tx, [batch.id])).get(batch.id) ?? [];
      if (items.some((item) => item.state === 'pending'))
        return err(
          wrongState('pending', 'The file is not ready: some orders are still on their way through the gate.'),
        );
      const sent = items.filter((item) => item.state === 'sent');
      if (sent.length === 0)
        return err(wrongState('refused', 'There is no file: the gate refused every order of this batch.'));
      return this.build(tx, actor, batch, fund.value, sent);
    });
  }

  private async build(
    tx: Tx,
    actor: Actor,
    batch: PaymentBatch,
    fund: Fund,
    sent: readonly PaymentBatchItem[],
  ): Promise<Result<BatchFile, InvalidInput>> {
    const accounts = await this.records.accounts.ofFund(tx, fund.id);
    const orders = await this.ordersToPay(tx, actor, batch, fund, sent);
    const built = buildCreditTransferFile(bankFileOf(batch, { name: fund.name, accounts }, orders, batch.createdAt));
    if (!built.ok) {
      const faults = built.error.faults.map(({ path, problem }) => ({
        path,
        code: problem.type,
        message: 'A bank would refuse this.',
      }));
      return err(invalidInput(...faults));
    }
    const at = this.clock.now();
    const sha256 = createHash('sha256').update(built.value).digest();
    await this.records.batches.noteDownload(tx, { id: uuidv7(at), batchId: batch.id, sha256, by: actor.accountId, at });
    await this.trail.note(tx, actor, {
      act: 'download-bank-file',
      subjectId: batch.id,
      details: { orders: orders.length },
    });
    return ok({ name: `payments-${fund.slug}-${batch.number}.xml`, xml: built.value });
  }

  private async ordersToPay(
    tx: Tx,
    actor: Actor,
    batch: PaymentBatch,
    fund: Fund,
    sent: readonly PaymentBatchItem[],
  ): Promise<OrderToPay[]> {
    const orders = await this.records.orders.byIds(
      tx,
      sent.map((item) => item.orderId),
    );
    const versions = await this.records.payees.versionsByIds(
      tx,
      [...orders.values()].map((order) => order.detailsId),
    );
    const refs = [...versions.values()].map((version) => version.vaultRef);
    const purpose = `bank-file-${batch.number}`;
    const opened = await this.vault.open(tx, refs, { readerAccountId: actor.accountId, purpose });
    return [...orders.values()].map((order) => {
      const details = opened.get(versions.get(order.detailsId)!.vaultRef);
      if (!details) throw new Error(`the bank details of payment order ${order.id} were erased`);
      return { order, details, remittanceText: `${fund.name} grant ${order.id.slice(-12)}`.slice(0, 140) };
    });
  }
}
