import type { Money } from '@baraza/money';
import type { AccountCode } from './chart.ts';

/** One signed line of an entry, in minor units. For the meaning of the sign see `chart.ts`. */
export interface Posting {
  readonly account: AccountCode;
  readonly amountMinor: bigint;
  readonly currency: string;
}

export type EntryKind =
  | 'contribution-received'
  | 'contribution-cleared'
  | 'contribution-refunded'
  | 'dispute-opened'
  | 'dispute-won'
  | 'dispute-lost'
  | 'provider-fee'
  | 'provider-payout'
  | 'reserve-allocated'
  | 'reserve-released'
  | 'shortfall-repaid'
  | 'award-committed'
  | 'commitment-released'
  | 'tranche-approved'
  | 'tranche-withdrawn'
  | 'payment-sent'
  | 'payment-confirmed'
  | 'payment-returned'
  | 'bank-charge'
  | 'exchange'
  | 'suspense-received'
  | 'suspense-explained'
  | 'reversal';

/** What an entry does, ready to be posted: made by the functions in this folder so that signs are right in one place. */
export interface Move {
  readonly kind: EntryKind;
  readonly postings: readonly Posting[];
}

/** A line, or none where there is nothing to book. */
export function line(
  account: AccountCode,
  amountMinor: bigint,
  { currency }: Pick<Money, 'currency'>,
): readonly Posting[] {
  return amountMinor === 0n ? [] : [{ account, amountMinor, currency }];
}

/** Moves money between two purposes, or between two places: no half gains or loses. */
export function transfer(from: AccountCode, to: AccountCode, amount: Money): readonly Posting[] {
  return [...line(from, -amount.amountMinor, amount), ...line(to, amount.amountMinor, amount)];
}
