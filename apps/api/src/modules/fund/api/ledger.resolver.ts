import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { toConnection, type Connection } from '../../../platform/graphql/connection.type.ts';
import { CHART, LedgerReader } from '../../ledger/index.ts';
import { FundReader } from '../application/fund-reader.ts';
import {
  LedgerBalanceType,
  LedgerEntriesArgs,
  LedgerEntryConnection,
  LedgerEntryType,
  toLedgerEntryType,
} from './ledger-entry.type.ts';

/**
 * The public books. They hold no names: what caused an entry says by its own rules who may know more. What single people
 * received enters them in groups, as of a stated cut-off (rule T2).
 */
@Resolver()
export class LedgerResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly ledger: LedgerReader,
    private readonly funds: FundReader,
  ) {}

  @Query(() => LedgerEntryConnection, {
    nullable: true,
    description:
      'Newest first. What single people and organisations were paid for taking part is not listed entry by entry: it enters `ledgerBalances` as totals of at least five people (see `honorariumTotals`), so entries alone do not add up to the balances.',
  })
  @Public()
  ledgerEntries(
    @Args() { fundSlug, account, currency, kind, ...page }: LedgerEntriesArgs,
  ): Promise<Connection<LedgerEntryType> | null> {
    return this.transactions.read(async (tx) => {
      const fund = await this.funds.bySlug(tx, fundSlug);
      if (!fund) return null;
      const filter = { fundId: fund.id, account, currency, kind, isPublic: true };
      return toConnection(await this.ledger.entries(tx, filter, page), toLedgerEntryType);
    });
  }

  @Query(() => LedgerEntryType, { nullable: true })
  @Public()
  async ledgerEntry(@Args('id', { type: () => ID }) id: string): Promise<LedgerEntryType | null> {
    const entry = await this.transactions.read((tx) => this.ledger.publicEntry(tx, id));
    return entry && toLedgerEntryType(entry);
  }

  @Query(() => [LedgerBalanceType], {
    nullable: true,
    description: 'Every account of the fund, at a moment or now; compensation in groups, see `honorariumTotals`.',
  })
  @Public()
  ledgerBalances(
    @Args('fundSlug') fundSlug: string,
    @Args('at', { type: () => Date, nullable: true }) at?: Date | null,
  ): Promise<LedgerBalanceType[] | null> {
    return this.transactions.read(async (tx) => {
      const fund = await this.funds.bySlug(tx, fundSlug);
      if (!fund) return null;
      const balances = await this.ledger.publicBalancesOf(tx, [fund.id], at ?? undefined);
      return balances.map(({ account, currency, balanceMinor }) => ({
        account,
        class: CHART[account],
        balance: { amountMinor: balanceMinor, currency },
      }));
    });
  }
}
