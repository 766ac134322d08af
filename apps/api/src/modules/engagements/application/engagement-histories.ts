import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { EngagementHistory, RequestHistory } from '../domain/history.ts';
import { HistoryRepository } from '../persistence/history.repository.ts';

/** What became of engagements and requests, day by day, for records about companies. */
@Injectable()
export class EngagementHistories {
  constructor(private readonly histories: HistoryRepository) {}

  /** One for each company in the engagement; none of a draft. */
  ofEngagements(tx: Tx, ids: readonly string[]): Promise<EngagementHistory[]> {
    return this.histories.ofEngagements(tx, ids);
  }

  /** Without those that a safety officer holds. */
  requests(tx: Tx, ids: readonly string[]): Promise<RequestHistory[]> {
    return this.histories.requests(tx, ids);
  }

  requestsOf(tx: Tx, addresseeId: string): Promise<RequestHistory[]> {
    return this.histories.requestsOf(tx, addresseeId);
  }

  /** The salient risks that a company itself names. */
  risksOf(tx: Tx, addresseeId: string): Promise<{ title: string; product: string | null }[]> {
    return this.histories.risksOf(tx, addresseeId);
  }
}
