import { err, ok, type Result } from '@baraza/result';
import { currencyOf, exponentOf, type UnknownCurrency } from './currency.ts';
import { isInRange, money, type Money } from './money.ts';

export type ParseMoneyError =
  | UnknownCurrency
  /** Not digits with at most one point and an optional leading minus. No grouping, no comma, no exponent, no spaces. */
  | { readonly type: 'NotANumber' }
  /** More decimals than the currency has; zeros count, since "100.00" in yen is more likely a mistake than a style. */
  | { readonly type: 'TooManyDecimals'; readonly allowed: number; readonly given: number }
  /** Beyond ±10^15 minor units. */
  | { readonly type: 'OutOfRange' };

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const INTEGER = /^-?\d+$/;
// Longer numbers are out of range whatever their digits say, and converting a very long one would be slow.
const MAX_DIGITS = 40;

/** Reads "1234.50" exactly. Fewer decimals than the currency has are fine: "1234.5" EUR is 1,234.50. */
export function parseDecimal(text: string, currencyCode: string): Result<Money, ParseMoneyError> {
  const currency = currencyOf(currencyCode);
  if (!currency.ok) return currency;
  const [, sign = '', whole = '', decimals = ''] = DECIMAL.exec(text) ?? [];
  if (whole === '') return err({ type: 'NotANumber' });
  const exponent = exponentOf(currency.value);
  if (decimals.length > exponent) {
    return err({ type: 'TooManyDecimals', allowed: exponent, given: decimals.length });
  }
  return inRange(`${sign}${whole}${decimals.padEnd(exponent, '0')}`, currency.value);
}

/** Reads whole minor units as they travel in GraphQL and come back from `bigint` columns: "123450" EUR is 1,234.50. */
export function parseMinor(amountMinor: string, currencyCode: string): Result<Money, ParseMoneyError> {
  const currency = currencyOf(currencyCode);
  if (!currency.ok) return currency;
  return INTEGER.test(amountMinor) ? inRange(amountMinor, currency.value) : err({ type: 'NotANumber' });
}

function inRange(digits: string, currency: Money['currency']): Result<Money, ParseMoneyError> {
  if (digits.length > MAX_DIGITS) return err({ type: 'OutOfRange' });
  const amountMinor = BigInt(digits);
  return isInRange(amountMinor) ? ok(money(amountMinor, currency)) : err({ type: 'OutOfRange' });
}

/** "1234.50", "-0.05", "1500000" (JPY): always all decimals of the currency, a point, no grouping. For XML and JSON. */
export function toDecimalString(amount: Money): string {
  const exponent = exponentOf(amount.currency);
  const sign = amount.amountMinor < 0n ? '-' : '';
  const digits = (amount.amountMinor < 0n ? -amount.amountMinor : amount.amountMinor).toString();
  if (exponent === 0) return sign + digits;
  const padded = digits.padStart(exponent + 1, '0');
  return `${sign}${padded.slice(0, -exponent)}.${padded.slice(-exponent)}`;
}
