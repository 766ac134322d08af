import { err, ok, type Result } from '@baraza/result';
import { EXPONENT_BY_CODE } from './currencies.ts';

declare const currencyBrand: unique symbol;

/** An active ISO 4217 alphabetic code that has a minor unit, upper case. Made only by `currencyOf` and `currency`. */
export type Currency = string & { readonly [currencyBrand]: true };

export interface UnknownCurrency {
  readonly type: 'UnknownCurrency';
  /** What was given, cut to 20 characters so that it can be shown and logged. */
  readonly given: string;
}

/** For input from outside. Exact: lower case, spaces and withdrawn codes are refused. */
export function currencyOf(code: string): Result<Currency, UnknownCurrency> {
  return EXPONENT_BY_CODE.has(code)
    ? ok(code as Currency)
    : err({ type: 'UnknownCurrency', given: code.slice(0, 20) } as const);
}

/** For constants and for rows that were checked when they were written. Throws on an unknown code, which is a defect. */
export function currency(code: string): Currency {
  const result = currencyOf(code);
  if (!result.ok) throw new RangeError(`not an active ISO 4217 currency: ${JSON.stringify(result.error.given)}`);
  return result.value;
}

/** Number of decimals of the minor unit: JPY 0, EUR 2, KWD 3. */
export function exponentOf(code: Currency): number {
  const exponent = EXPONENT_BY_CODE.get(code);
  if (exponent === undefined) throw new RangeError(`not an active ISO 4217 currency: ${code.slice(0, 20)}`);
  return exponent;
}

/** Every known currency in alphabetical order, for choice lists. */
export function allCurrencies(): readonly Currency[] {
  return [...EXPONENT_BY_CODE.keys()].sort() as Currency[];
}
