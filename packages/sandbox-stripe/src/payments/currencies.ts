import { ok, type Result } from '@baraza/result';
import { invalidRequest, type StripeFailure } from '../http/stripe-failure.ts';

const known = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));

// https://docs.stripe.com/currencies: "zero-decimal" and "three-decimal" currencies, and the two special cases that
// have no minor unit any more but travel with two decimals that must be zero.
const zeroDecimal = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '));
const threeDecimal = new Set('bhd jod kwd omr tnd'.split(' '));
const alwaysWhole = new Set(['isk', 'ugx']);

/** Smallest charge in minor units, same source. */
const minimums: Readonly<Record<string, number>> = {
  usd: 50, aed: 200, aud: 50, bgn: 100, brl: 50, cad: 50, chf: 50, czk: 1500, dkk: 250, eur: 50, gbp: 30,
  hkd: 400, huf: 17500, inr: 50, jpy: 50, mxn: 1000, myr: 200, nok: 300, nzd: 50, pln: 200, ron: 200,
  sek: 300, sgd: 50, thb: 1000,
}; // prettier-ignore

const maximumDigits: Readonly<Record<string, number>> = { idr: 12, lbp: 12, cop: 10, huf: 10, jpy: 10 };

/** Digits after the decimal point in Stripe's amounts of this currency: 0, 2 or 3. */
export function decimalsOf(currency: string): 0 | 2 | 3 {
  if (zeroDecimal.has(currency)) return 0;
  return threeDecimal.has(currency) ? 3 : 2;
}

/** The step that amounts of this currency move in: 10 for three-decimal ones, 100 for those without a minor unit. */
export function stepOf(currency: string): number {
  if (threeDecimal.has(currency)) return 10;
  return alwaysWhole.has(currency) ? 100 : 1;
}

export function checkCurrency(value: string): Result<string, StripeFailure> {
  const currency = value.toLowerCase();
  if (known.has(currency)) return ok(currency);
  return invalidRequest(`Invalid currency: ${currency}.`, { param: 'currency' });
}

/** Exact decimal text, for messages and for Intl, which formats strings without going through floats. */
export function decimalText(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = amount < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

export function checkAmount(amount: number, currency: string, param: string): Result<number, StripeFailure> {
  if (amount < 1) {
    return invalidRequest('This value must be greater than or equal to 1.', {
      code: 'parameter_invalid_integer',
      param,
    });
  }
  const step = stepOf(currency);
  if (amount % step !== 0) {
    return invalidRequest(`Amounts in ${currency} must be divisible by ${step}.`, { param });
  }
  const minimum = minimums[currency] ?? step;
  if (amount < minimum) {
    const message = `Amount must be at least ${decimalText(minimum, currency)} ${currency}`;
    return invalidRequest(message, { code: 'amount_too_small', param });
  }
  const maximum = 10 ** (maximumDigits[currency] ?? 8) - 1;
  if (amount > maximum) {
    const message = `Amount must be no more than ${decimalText(maximum, currency)} ${currency}`;
    return invalidRequest(message, { code: 'amount_too_large', param });
  }
  return ok(amount);
}
