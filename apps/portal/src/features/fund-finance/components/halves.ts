import type { LedgerAccount } from '../../../generated/graphql.ts';

const PURPOSES: readonly LedgerAccount[] = [
  'uncleared',
  'free',
  'reserve',
  'committed',
  'payable_grants',
  'payable_compensation',
  'shortfall',
  'designated',
];

/** An entry balances twice: where money is and went, and what it may be used for. */
export function isPurpose(account: LedgerAccount): boolean {
  return PURPOSES.includes(account);
}
