import type { AccountBalance, AccountCode } from '../../ledger/index.ts';

/** What a fund has in one currency, as its books say. All amounts are minor units and none is below zero. */
export interface Pool {
  readonly currency: string;
  /** Contributions of all time, less what went back. */
  readonly receivedMinor: bigint;
  /** Arrived, and not allocatable yet. */
  readonly unclearedMinor: bigint;
  /** Everything that was ever allocatable: what is free, set aside, promised or spent. */
  readonly clearedMinor: bigint;
  /** What a board may allocate now. */
  readonly freeMinor: bigint;
  readonly reserveMinor: bigint;
  /** Promised by resolutions and not sent yet. */
  readonly committedMinor: bigint;
  /** Sent to banks and not confirmed yet. */
  readonly onItsWayMinor: bigint;
  /** Confirmed to have arrived at grantees and participants. */
  readonly paidMinor: bigint;
  /** What the provider and banks took. */
  readonly costsMinor: bigint;
  /** A loss that the reserve could not bear: while it stands, nothing new is promised. */
  readonly shortfallMinor: bigint;
}

export function poolsOf(balances: readonly AccountBalance[]): Pool[] {
  const byCurrency = Map.groupBy(balances, (balance) => balance.currency);
  return [...byCurrency]
    .map(([currency, rows]) => poolOf(currency, rows))
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
}

function poolOf(currency: string, rows: readonly AccountBalance[]): Pool {
  const of = (...codes: AccountCode[]): bigint =>
    rows.reduce((total, row) => (codes.includes(row.account) ? total + row.balanceMinor : total), 0n);
  const paidMinor = of('grants', 'compensation');
  const owedMinor = of('committed', 'payable_grants', 'payable_compensation');
  const onItsWayMinor = of('in_transit');
  return {
    currency,
    receivedMinor: -of('contributions'),
    unclearedMinor: of('uncleared'),
    clearedMinor: of('free', 'reserve') + owedMinor + paidMinor,
    freeMinor: of('free'),
    reserveMinor: of('reserve'),
    committedMinor: owedMinor - onItsWayMinor,
    onItsWayMinor,
    paidMinor,
    costsMinor: of('fees', 'bank_charges'),
    shortfallMinor: -of('shortfall'),
  };
}
