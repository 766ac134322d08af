import { err, ok, type Result } from '@baraza/result';
import { exponentOf, type Currency } from './currency.ts';
import { isInRange, money, type Money } from './money.ts';

/** `half-even` is banker's rounding; `half-up` rounds halves away from zero; `down` cuts towards zero; `up` away from it. */
export type Rounding = 'half-even' | 'half-up' | 'down' | 'up';

/** An exact positive ratio: how many major units of the target one major unit of the source buys. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export type ConvertError =
  /** Not a positive plain decimal of at most 40 characters, or a ratio that is not positive. */
  { readonly type: 'InvalidRate' } | { readonly type: 'OutOfRange' };

const RATE = /^(\d+)(?:\.(\d+))?$/;
const MAX_RATE_LENGTH = 40;

/** Reads "129.35" as 12935/100. */
export function parseRate(text: string): Result<Rational, { readonly type: 'InvalidRate' }> {
  const [, whole = '', decimals = ''] = text.length <= MAX_RATE_LENGTH ? (RATE.exec(text) ?? []) : [];
  const numerator = BigInt(whole + decimals || 0);
  if (numerator === 0n) return err({ type: 'InvalidRate' });
  return ok({ numerator, denominator: 10n ** BigInt(decimals.length) });
}

/**
 * Converts exactly and rounds once, to a whole minor unit of the target. The rate is between *major* units, as quoted:
 * 1 EUR = 129.35 KES is `"129.35"`.
 */
export function convert(
  amount: Money,
  rate: string | Rational,
  to: Currency,
  rounding: Rounding,
): Result<Money, ConvertError> {
  const ratio = typeof rate === 'string' ? parseRate(rate) : ok(rate);
  if (!ratio.ok) return ratio;
  const { numerator, denominator } = ratio.value;
  if (numerator <= 0n || denominator <= 0n) return err({ type: 'InvalidRate' });

  const dividend = amount.amountMinor * numerator * 10n ** BigInt(exponentOf(to));
  const divisor = denominator * 10n ** BigInt(exponentOf(amount.currency));
  const convertedMinor = divideRounded(dividend, divisor, rounding);
  return isInRange(convertedMinor) ? ok(money(convertedMinor, to)) : err({ type: 'OutOfRange' });
}

/** Divides by a positive divisor and rounds to a whole number. */
export function divideRounded(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const sign = dividend < 0n ? -1n : 1n;
  const size = dividend * sign;
  const quotient = size / divisor;
  return sign * (quotient + (roundsAway(quotient, size % divisor, divisor, rounding) ? 1n : 0n));
}

function roundsAway(quotient: bigint, remainder: bigint, divisor: bigint, rounding: Rounding): boolean {
  if (remainder === 0n || rounding === 'down') return false;
  if (rounding === 'up') return true;
  const twice = remainder * 2n;
  if (twice !== divisor) return twice > divisor;
  return rounding === 'half-up' || quotient % 2n === 1n;
}
