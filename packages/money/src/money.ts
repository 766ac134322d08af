import type { Currency } from './currency.ts';

/** An exact amount: whole minor units (cents, yen, fils) of one currency, within ±`MAX_AMOUNT_MINOR`. */
export interface Money {
  readonly amountMinor: bigint;
  readonly currency: Currency;
}

/**
 * Largest absolute amount: 10^15 minor units. It leaves a PostgreSQL `bigint` column (9.2 × 10^18) room for the sum of
 * 9,000 largest amounts, and it has at most 16 significant digits of which the last is zero, so that every amount
 * survives a JSON number (IEEE 754 double) unchanged.
 */
export const MAX_AMOUNT_MINOR = 10n ** 15n;

/** Two amounts of different currencies met. Always a defect of the caller: group by currency first. */
export class CurrencyMismatchError extends Error {
  override readonly name = 'CurrencyMismatchError';
}

/** An amount left ±`MAX_AMOUNT_MINOR`. Input from outside never gets here: `parseDecimal` and `parseMinor` refuse it. */
export class MoneyOutOfRangeError extends RangeError {
  override readonly name = 'MoneyOutOfRangeError';
}

export function isInRange(amountMinor: bigint): boolean {
  return amountMinor <= MAX_AMOUNT_MINOR && amountMinor >= -MAX_AMOUNT_MINOR;
}

/** Throws `MoneyOutOfRangeError` beyond ±`MAX_AMOUNT_MINOR`. */
export function money(amountMinor: bigint, currency: Currency): Money {
  if (!isInRange(amountMinor)) throw new MoneyOutOfRangeError(`more than 10^15 minor units of ${currency}`);
  return { amountMinor, currency };
}

export function zero(currency: Currency): Money {
  return { amountMinor: 0n, currency };
}

/** Throws `CurrencyMismatchError` or `MoneyOutOfRangeError`. */
export function add(left: Money, right: Money): Money {
  requireSameCurrency(left, right);
  return money(left.amountMinor + right.amountMinor, left.currency);
}

/** Throws `CurrencyMismatchError` or `MoneyOutOfRangeError`. */
export function subtract(left: Money, right: Money): Money {
  requireSameCurrency(left, right);
  return money(left.amountMinor - right.amountMinor, left.currency);
}

export function negate(amount: Money): Money {
  return money(-amount.amountMinor, amount.currency);
}

/** For sorting: −1, 0 or 1. Throws `CurrencyMismatchError`. */
export function compare(left: Money, right: Money): -1 | 0 | 1 {
  requireSameCurrency(left, right);
  if (left.amountMinor === right.amountMinor) return 0;
  return left.amountMinor < right.amountMinor ? -1 : 1;
}

/** Same currency and same amount. Answers false, and does not throw, for different currencies. */
export function equals(left: Money, right: Money): boolean {
  return left.currency === right.currency && left.amountMinor === right.amountMinor;
}

/**
 * The currency is given because an empty list has a sum, too. Only the total must be in range, not the sums on the way.
 * Throws `CurrencyMismatchError` or `MoneyOutOfRangeError`.
 */
export function sum(currency: Currency, amounts: Iterable<Money>): Money {
  let totalMinor = 0n;
  for (const amount of amounts) {
    requireSameCurrency(amount, { currency });
    totalMinor += amount.amountMinor;
  }
  return money(totalMinor, currency);
}

function requireSameCurrency(left: Pick<Money, 'currency'>, right: Pick<Money, 'currency'>): void {
  if (left.currency !== right.currency) throw new CurrencyMismatchError(`${left.currency} met ${right.currency}`);
}
