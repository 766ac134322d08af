import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { FactObjection, FactRulingRow } from '../domain/company-record.ts';
import { FactDisputeRepository } from '../persistence/fact-dispute.repository.ts';

export interface Dispute {
  readonly objection: FactObjection;
  /** The decision, or else what was proposed last. */
  readonly ruling: FactRulingRow | null;
}

/** Objections and what became of them, by fact. */
@Injectable()
export class FactDisputes {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly disputes: FactDisputeRepository,
  ) {}

  of(factIds: readonly string[]): Promise<Map<string, Dispute>> {
    return this.transactions.read(async (tx) => {
      const objections = await this.disputes.objectionsOf(tx, factIds);
      const ids = [...objections.values()].map(({ id }) => id);
      const rulings = ids.length > 0 ? await this.disputes.rulingsOf(tx, ids) : new Map<string, FactRulingRow>();
      return new Map(
        [...objections].map(([factId, objection]) => [
          factId,
          { objection, ruling: rulings.get(objection.id) ?? null },
        ]),
      );
    });
  }
}
