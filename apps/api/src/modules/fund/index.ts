export { FundModule } from './fund.module.ts';
export { FundReader } from './application/fund-reader.ts';
export { PoolReader } from './application/pool-reader.ts';
export { EstablishFund, type EstablishFundFailure } from './application/establish-fund.ts';
export { DEFAULT_CHARTER, type FundCharter, type Rail, type ReceivingAccount } from './domain/charter.ts';
export type { Fund } from './domain/fund.ts';
export type { Founding, FoundingOffice, FoundingSeat } from './domain/founding.ts';
export type { Pool } from './domain/pool.ts';
export type { BankTransferEntered, ContributionChanged, FundEstablished } from './domain/fund.events.ts';
