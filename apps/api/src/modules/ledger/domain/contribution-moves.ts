import type { Money } from '@baraza/money';
import type { AssetAccount } from './chart.ts';
import { coverLines, type LossCover } from './loss.ts';
import { line, transfer, type Move } from './posting.ts';

/** Money arrived, less the provider's fee; it may not be used before it cleared. `fee` is in the same currency. */
export function contributionReceived(gross: Money, fee: Money, into: AssetAccount): Move {
  const netMinor = gross.amountMinor - fee.amountMinor;
  return {
    kind: 'contribution-received',
    postings: [
      ...line(into, netMinor, gross),
      ...line('fees', fee.amountMinor, gross),
      ...line('contributions', -gross.amountMinor, gross),
      ...line('uncleared', netMinor, gross),
      ...line('designated', -netMinor, gross),
    ],
  };
}

/** The rail's chargeback window passed, or the reserve answers for the money: boards may allocate it. */
export function contributionCleared(net: Money): Move {
  return { kind: 'contribution-cleared', postings: transfer('uncleared', 'free', net) };
}

/** What a taking-back costs each purpose: first what has not cleared yet, then the cover made by `Ledger.coverLoss`. */
export interface TakenFrom {
  readonly unclearedMinor: bigint;
  readonly cover: LossCover;
}

/** A contribution went back in whole or in part; the provider keeps its fee. `from` must add up to `amount`. */
export function contributionRefunded(amount: Money, asset: AssetAccount, from: TakenFrom): Move {
  return { kind: 'contribution-refunded', postings: takenBack(amount, asset, from) };
}

/** The payer's bank took the money away for as long as the dispute lasts. */
export function disputeOpened(amount: Money): Move {
  return { kind: 'dispute-opened', postings: transfer('provider_balance', 'disputed', amount) };
}

export function disputeWon(amount: Money): Move {
  return { kind: 'dispute-won', postings: transfer('disputed', 'provider_balance', amount) };
}

/** The disputed money is gone. `from` must add up to `amount`. */
export function disputeLost(amount: Money, from: TakenFrom): Move {
  return { kind: 'dispute-lost', postings: takenBack(amount, 'disputed', from) };
}

/** A fee outside a payment, e.g. for a dispute; negative when the provider gives it back. `from` must add up to it. */
export function providerFee(fee: Money, from: TakenFrom): Move {
  return {
    kind: 'provider-fee',
    postings: [
      ...line('provider_balance', -fee.amountMinor, fee),
      ...line('fees', fee.amountMinor, fee),
      ...takenLines(fee, from),
    ],
  };
}

/** The provider paid out to the fund's bank account. */
export function providerPayout(amount: Money): Move {
  return { kind: 'provider-payout', postings: transfer('provider_balance', 'bank', amount) };
}

function takenBack(amount: Money, asset: AssetAccount, from: TakenFrom): Move['postings'] {
  return [
    ...line(asset, -amount.amountMinor, amount),
    ...line('contributions', amount.amountMinor, amount),
    ...takenLines(amount, from),
  ];
}

function takenLines(amount: Money, from: TakenFrom): Move['postings'] {
  return [
    ...line('uncleared', -from.unclearedMinor, amount),
    ...coverLines(from.cover, amount),
    ...line('designated', amount.amountMinor, amount),
  ];
}
