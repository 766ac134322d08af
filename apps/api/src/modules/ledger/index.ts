export { LedgerModule } from './ledger.module.ts';
export { postProblems } from './api/ledger.problems.ts';
export { Ledger } from './application/ledger.ts';
export { LedgerReader } from './application/ledger-reader.ts';
export { ClosePeriod, type PeriodClose } from './application/close-period.ts';
export { ReverseEntry, type ReversalInput } from './application/reverse-entry.ts';
export { ACCOUNT_CODES, CHART, type AccountClass, type AccountCode, type AssetAccount } from './domain/chart.ts';
export type { AccountBalance, EntryInput, LedgerEntry } from './domain/ledger-entry.ts';
export type { EntryKind, Move, Posting } from './domain/posting.ts';
export type { EntryFilter } from './persistence/entries.repository.ts';
export type {
  AlreadyReversed,
  PeriodClosed,
  PoolInShortfall,
  PoolOverdrawn,
  PostFailure,
} from './domain/ledger.errors.ts';
export { poolOverdrawn } from './domain/ledger.errors.ts';
export type { EntriesDisclosed, EntryPosted, PeriodWasClosed } from './domain/ledger.events.ts';
export { ledgerInvariants, type InvariantCheck } from './domain/ledger.invariants.ts';
export { NO_LOSS, splitLoss, type LossCover } from './domain/loss.ts';
export {
  contributionCleared,
  contributionReceived,
  contributionRefunded,
  disputeLost,
  disputeOpened,
  disputeWon,
  providerFee,
  providerPayout,
  type TakenFrom,
} from './domain/contribution-moves.ts';
export {
  allocateToReserve,
  bankCharge,
  commitAward,
  exchange,
  paymentConfirmed,
  paymentReturned,
  paymentSent,
  releaseCommitment,
  releaseReserve,
  repayShortfall,
  suspenseExplained,
  suspenseReceived,
  trancheApproved,
  trancheWithdrawn,
  type Purpose,
  type ReturnedPayment,
} from './domain/spending-moves.ts';
