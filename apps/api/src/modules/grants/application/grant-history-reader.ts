import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { FundReader } from '../../fund/index.ts';
import { GrantHistoryRepository, type KeptPastGrant } from '../persistence/grant-history.repository.ts';

/** Published grants of others, as anybody may read them. */
@Injectable()
export class GrantHistoryReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly funds: FundReader,
    private readonly history: GrantHistoryRepository,
  ) {}

  page(fundSlug: string, request: PageRequest): Promise<Page<KeptPastGrant>> {
    return this.transactions.read(async (tx) => {
      const fund = await this.funds.bySlug(tx, fundSlug);
      return fund ? this.history.page(tx, fund.id, request) : { edges: [], hasNextPage: false };
    });
  }
}
