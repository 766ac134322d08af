import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { FundReader, type Fund } from '../../fund/index.ts';
import type { PublicAward, WithheldAwards } from '../domain/public-award.ts';
import { PublicAwardRepository } from '../persistence/public-award.repository.ts';

const NO_AWARDS: Page<PublicAward> = { edges: [], hasNextPage: false };

/** Where a fund's money came from and went, as anybody may read it. */
@Injectable()
export class PublicFundReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly funds: FundReader,
    private readonly awards: PublicAwardRepository,
  ) {}

  awardsOf(fundSlug: string, request: PageRequest): Promise<Page<PublicAward>> {
    return this.ofFund(fundSlug, NO_AWARDS, (tx, fund) => this.awards.page(tx, fund.id, request));
  }

  withheldOf(fundSlug: string): Promise<WithheldAwards[]> {
    return this.ofFund(fundSlug, [], (tx, fund) => this.awards.withheld(tx, fund.id));
  }

  contributorsOf(fundSlug: string): ReturnType<PublicAwardRepository['contributors']> {
    return this.ofFund(fundSlug, [], (tx, fund) => this.awards.contributors(tx, fund.id));
  }

  countriesOf(fundSlug: string): ReturnType<PublicAwardRepository['countries']> {
    return this.ofFund(fundSlug, [], (tx, fund) => this.awards.countries(tx, fund.id));
  }

  private ofFund<Value>(slug: string, none: Value, read: (tx: Tx, fund: Fund) => Promise<Value>): Promise<Value> {
    return this.transactions.read(async (tx) => {
      const fund = await this.funds.bySlug(tx, slug);
      return fund ? read(tx, fund) : none;
    });
  }
}
