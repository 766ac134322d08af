import type {
  BankTransfersQuery,
  FundContributionsQuery,
  LedgerBalancesQuery,
  LedgerEntriesQuery,
  OneLedgerEntryQuery,
  TreasuryFundsQuery,
} from '../../generated/graphql.ts';

export type TreasuryFund = TreasuryFundsQuery['funds'][number];
export type TransferLine = NonNullable<BankTransfersQuery['bankTransfers']>['edges'][number]['node'];
export type ContributionRow = NonNullable<FundContributionsQuery['fundContributions']>['edges'][number]['node'];
export type AccountLine = NonNullable<LedgerBalancesQuery['ledgerBalances']>[number];
export type EntryLine = NonNullable<LedgerEntriesQuery['ledgerEntries']>['edges'][number]['node'];
export type EntryFacts = NonNullable<OneLedgerEntryQuery['ledgerEntry']>;
