import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { GateCondition } from '../../payments/index.ts';
import type { CompensationBatch, CompensationPayment, PaymentState } from '../domain/batch.ts';
import type { BatchSum } from '../persistence/batch.repository.ts';
import { OFFICE } from '../domain/compensation.permissions.ts';
import { BatchGate, type Verdict } from './batch-gate.ts';
import { BatchPeople } from './batch-people.ts';
import { BatchRecords } from './batch-records.ts';
import { OfficeReader } from './office-reader.ts';

/** A condition over the whole batch: where it holds for some payments only, the others are left out when it is sent. */
export interface BatchCondition extends GateCondition {
  readonly leftOut: number;
}

export interface BatchView extends CompensationBatch {
  readonly sums: readonly BatchSum[];
  readonly conditions: readonly BatchCondition[];
  readonly authorisations: readonly {
    readonly capacity: string;
    readonly authorisedAt: Date;
    readonly isMine: boolean;
  }[];
  /** Whether the reader may put their name to it now. */
  readonly mayAuthorise: boolean;
  /** Fewer than two people may: the board can appoint somebody for this batch. */
  readonly needsSubstitute: boolean;
}

/** Batches for the people who pay them. */
@Injectable()
export class BatchReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly records: BatchRecords,
    private readonly office: OfficeReader,
    private readonly gate: BatchGate,
    private readonly people: BatchPeople,
  ) {}

  list(actor: Actor, page: PageRequest): Promise<Page<CompensationBatch>> {
    return this.transactions.read(async (tx) =>
      this.records.batches.list(tx, await this.office.fundIds(tx, actor, ...OFFICE), page),
    );
  }

  sums(batchIds: readonly string[]): Promise<Map<string, BatchSum[]>> {
    return this.transactions.read((tx) => this.records.batches.sumsOf(tx, batchIds));
  }

  view(actor: Actor, id: string): Promise<BatchView | null> {
    return this.transactions.read(async (tx) => {
      const batch = await this.records.readable(tx, actor, id);
      return batch && this.viewOf(tx, actor, batch);
    });
  }

  payments(
    actor: Actor,
    id: string,
    state: PaymentState | null,
    page: PageRequest,
  ): Promise<Page<CompensationPayment> | null> {
    return this.transactions.read(async (tx) => {
      const batch = await this.records.readable(tx, actor, id);
      return batch && this.records.payments.page(tx, batch.id, state, page);
    });
  }

  private async viewOf(tx: Tx, actor: Actor, batch: CompensationBatch): Promise<BatchView> {
    const payments = await this.records.payments.ofBatch(tx, batch.id);
    const verdicts = await this.gate.judge(
      tx,
      batch,
      payments.filter(({ state }) => state !== 'refused'),
    );
    const { authorisations: given, eligibleCount } = await this.people.facts(tx, batch);
    const standing = (await this.people.standings(tx, batch, [actor.accountId])).get(actor.accountId);
    const isMine = (accountId: string): boolean => accountId === actor.accountId;
    return {
      ...batch,
      sums: (await this.records.batches.sumsOf(tx, [batch.id])).get(batch.id) ?? [],
      conditions: summarised(verdicts),
      authorisations: given.map(({ accountId, ...one }) => ({ ...one, isMine: isMine(accountId) })),
      mayAuthorise:
        batch.state === 'prepared' &&
        standing?.obstacles.length === 0 &&
        !given.some(({ accountId }) => isMine(accountId)),
      needsSubstitute: batch.state === 'prepared' && eligibleCount < 2,
    };
  }
}

/** Each condition once: as it stands for whichever payments it holds for, and how many it would leave out. */
function summarised(verdicts: readonly Verdict[]): BatchCondition[] {
  const byName = Map.groupBy(
    verdicts.flatMap(({ conditions }) => conditions),
    ({ name }) => name,
  );
  return [...byName.values()].map((found) => {
    const unmet = found.filter(({ state }) => state !== 'met');
    const shown = found.find(({ state }) => state === 'met') ?? unmet[0]!;
    return { ...shown, leftOut: unmet.length === verdicts.length ? 0 : unmet.length };
  });
}
