import type { Money } from '@baraza/money';
import type { AccountCode } from './chart.ts';
import { coverLines, type LossCover } from './loss.ts';
import { line, transfer, type Move } from './posting.ts';

/** What is paid for: each purpose has its own expense and its own payable account. */
export type Purpose = 'grants' | 'compensation';

const payableOf = (purpose: Purpose): AccountCode => `payable_${purpose}`;

/** A resolution sets money aside; only free money can be. */
export function allocateToReserve(amount: Money): Move {
  return { kind: 'reserve-allocated', postings: transfer('free', 'reserve', amount) };
}

/** A resolution makes the reserve smaller. */
export function releaseReserve(amount: Money): Move {
  return { kind: 'reserve-released', postings: transfer('reserve', 'free', amount) };
}

/** Free money fills a shortfall, which lifts the block on new commitments once nothing is missing. */
export function repayShortfall(amount: Money): Move {
  return { kind: 'shortfall-repaid', postings: transfer('free', 'shortfall', amount) };
}

/** A resolution awards money: refused where the pool has less than that free. */
export function commitAward(amount: Money): Move {
  return { kind: 'award-committed', postings: transfer('free', 'committed', amount) };
}

/** An award, or what is left of it, ends without being paid. */
export function releaseCommitment(amount: Money): Move {
  return { kind: 'commitment-released', postings: transfer('committed', 'free', amount) };
}

/** A tranche's conditions are accepted: the money is owed now. */
export function trancheApproved(amount: Money, purpose: Purpose = 'grants'): Move {
  return { kind: 'tranche-approved', postings: transfer('committed', payableOf(purpose), amount) };
}

/** The opposite of {@link trancheApproved}, while nothing has been sent. */
export function trancheWithdrawn(amount: Money, purpose: Purpose = 'grants'): Move {
  return { kind: 'tranche-withdrawn', postings: transfer(payableOf(purpose), 'committed', amount) };
}

/** The order left with the bank. The money is still the fund's and still owed until the bank confirms it. */
export function paymentSent(amount: Money): Move {
  return { kind: 'payment-sent', postings: transfer('bank', 'in_transit', amount) };
}

/** The bank's statement shows the payment: it is spent, and no longer owed. */
export function paymentConfirmed(amount: Money, purpose: Purpose = 'grants'): Move {
  return {
    kind: 'payment-confirmed',
    postings: [
      ...line('in_transit', -amount.amountMinor, amount),
      ...line(purpose, amount.amountMinor, amount),
      ...line(payableOf(purpose), -amount.amountMinor, amount),
      ...line('designated', amount.amountMinor, amount),
    ],
  };
}

export interface ReturnedPayment {
  readonly amount: Money;
  /** What the banks kept on the way, in the same currency; zero where the whole amount came back. */
  readonly charge: Money;
  /** Whether {@link paymentConfirmed} was booked before. */
  readonly wasConfirmed: boolean;
  readonly purpose?: Purpose;
  /** Who bears the charge, from `Ledger.coverLoss(tx, fundId, charge)`. */
  readonly cover: LossCover;
}

/** A payment came back, whole or short: the whole amount is owed again, the missing part is a bank charge. */
export function paymentReturned({ amount, charge, wasConfirmed, purpose = 'grants', cover }: ReturnedPayment): Move {
  const arrivedMinor = amount.amountMinor - charge.amountMinor;
  const undone = wasConfirmed
    ? [...line(purpose, -amount.amountMinor, amount), ...line(payableOf(purpose), amount.amountMinor, amount)]
    : line('in_transit', -amount.amountMinor, amount);
  const designatedMinor = wasConfirmed ? -arrivedMinor : charge.amountMinor;
  return {
    kind: 'payment-returned',
    postings: [
      ...line('bank', arrivedMinor, amount),
      ...line('bank_charges', charge.amountMinor, amount),
      ...undone,
      ...coverLines(cover, amount),
      ...line('designated', designatedMinor, amount),
    ],
  };
}

/** The bank took a charge. `cover` comes from `Ledger.coverLoss(tx, fundId, charge)`. */
export function bankCharge(charge: Money, cover: LossCover): Move {
  return {
    kind: 'bank-charge',
    postings: [
      ...line('bank', -charge.amountMinor, charge),
      ...line('bank_charges', charge.amountMinor, charge),
      ...coverLines(cover, charge),
      ...line('designated', charge.amountMinor, charge),
    ],
  };
}

/**
 * Changes money at the bank into another currency within one purpose; rate and source belong into the memo. The two
 * amounts are the bank's: the difference account of each currency holds the other side.
 */
export function exchange(sold: Money, bought: Money, purpose: 'free' | 'committed' | 'reserve' = 'free'): Move {
  return { kind: 'exchange', postings: [...exchanged(sold, -1n, purpose), ...exchanged(bought, 1n, purpose)] };
}

function exchanged(amount: Money, sign: 1n | -1n, purpose: AccountCode): Move['postings'] {
  const amountMinor = amount.amountMinor * sign;
  return [
    ...line('bank', amountMinor, amount),
    ...line('exchange_difference', -amountMinor, amount),
    ...line(purpose, amountMinor, amount),
    ...line('designated', -amountMinor, amount),
  ];
}

/** Money on a statement that nobody can explain yet; negative where it left. */
export function suspenseReceived(amount: Money): Move {
  return {
    kind: 'suspense-received',
    postings: [...line('bank', amount.amountMinor, amount), ...line('suspense', -amount.amountMinor, amount)],
  };
}

/** The explanation was found: the line leaves suspense, and the explained entry books it against the bank. */
export function suspenseExplained(amount: Money): Move {
  return {
    kind: 'suspense-explained',
    postings: [...line('bank', -amount.amountMinor, amount), ...line('suspense', amount.amountMinor, amount)],
  };
}
