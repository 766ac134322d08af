import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Fund } from '../../fund/index.ts';
import type { PayingAccount, PaymentBatch, PaymentBatchItem } from '../domain/payment-batch.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import { TREASURY_READERS } from '../domain/payments.permissions.ts';
import type { StatementLine, StatementLineState } from '../domain/statement-line.ts';
import { BatchRecords } from './batch-records.ts';
import { StatementRecords } from './statement-records.ts';
import { FundReader } from '../../fund/index.ts';

export interface StatementSummary {
  readonly id: string;
  readonly confirmed: number;
  readonly returned: number;
  readonly repeated: number;
  readonly unexplained: number;
  readonly total: number;
}

/** Batches and statements, for the officers of a fund. */
@Injectable()
export class TreasuryReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly batches: BatchRecords,
    private readonly statements: StatementRecords,
    private readonly funds: FundReader,
  ) {}

  /** Funds in whose treasury the actor works. */
  myFunds(actor: Actor): Promise<Fund[]> {
    return this.transactions.read(async (tx) => {
      const ids = await this.batches.access.fundIds(tx, actor, ...TREASURY_READERS);
      return [...(await this.funds.byIds(tx, ids)).values()];
    });
  }

  batchList(actor: Actor, request: PageRequest): Promise<Page<PaymentBatch>> {
    return this.transactions.read(async (tx) =>
      this.batches.batches.list(tx, await this.batches.access.fundIds(tx, actor, ...TREASURY_READERS), request),
    );
  }

  /** Null for whoever may not see it. */
  batch(actor: Actor, batchId: string): Promise<PaymentBatch | null> {
    return this.transactions.read(async (tx) => {
      const batch = isUuid(batchId) ? await this.batches.batches.byId(tx, batchId) : null;
      const fund = batch && (await this.batches.access.fund(tx, actor, batch.fundId, ...TREASURY_READERS));
      return fund?.ok ? batch : null;
    });
  }

  itemsOf(batchIds: readonly string[]): Promise<Map<string, PaymentBatchItem[]>> {
    return this.transactions.read((tx) => this.batches.batches.itemsOf(tx, batchIds));
  }

  ordersByIds(orderIds: readonly string[]): Promise<Map<string, PaymentOrder>> {
    return this.transactions.read((tx) => this.batches.orders.byIds(tx, orderIds));
  }

  payingAccounts(actor: Actor, fundId: string): Promise<PayingAccount[]> {
    return this.transactions.read(async (tx) => {
      const fund = await this.batches.access.fund(tx, actor, fundId, ...TREASURY_READERS);
      return fund.ok ? [...(await this.batches.accounts.ofFund(tx, fund.value.id)).values()] : [];
    });
  }

  lines(
    actor: Actor,
    states: readonly StatementLineState[] | null,
    request: PageRequest,
  ): Promise<Page<StatementLine>> {
    return this.transactions.read(async (tx) => {
      const fundIds = await this.statements.access.fundIds(tx, actor, ...TREASURY_READERS);
      return this.statements.statements.list(tx, { fundIds, states }, request);
    });
  }

  /** What a file brought; ask only right after it was imported. */
  summary(statementId: string): Promise<StatementSummary> {
    return this.transactions.read(async (tx) => {
      const counts = await this.statements.statements.countsOf(tx, statementId);
      const of = (state: StatementLineState): number => counts.get(state) ?? 0;
      return {
        id: statementId,
        confirmed: of('confirmed_payment'),
        returned: of('returned_payment'),
        repeated: of('repeated'),
        unexplained: of('unexplained'),
        total: [...counts.values()].reduce((sum, count) => sum + count, 0),
      };
    });
  }
}
