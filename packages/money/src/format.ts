import { exponentOf } from './currency.ts';
import { toDecimalString } from './decimal.ts';
import type { Money } from './money.ts';

/** "€1,234.50", "EUR 1,234.50", or "1,234.50" where a column already says which currency. */
export type MoneyDisplay = 'symbol' | 'code' | 'number';

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * The amount as readers of a language (BCP 47) write it, exact to the minor unit and with the decimals of ISO 4217, which
 * for some currencies are not those the platform would choose. For people only; machines get `toDecimalString`.
 */
export function formatMoney(amount: Money, locale: string, display: MoneyDisplay = 'symbol'): string {
  const key = `${locale} ${amount.currency} ${display}`;
  const formatter = formatters.get(key) ?? formatterFor(amount, locale, display);
  formatters.set(key, formatter);
  // Given as text, the amount never passes through binary floating point (ECMA-402, Intl mathematical values).
  return formatter.format(toDecimalString(amount) as `${number}`);
}

function formatterFor(amount: Money, locale: string, display: MoneyDisplay): Intl.NumberFormat {
  const digits = exponentOf(amount.currency);
  const fractionDigits = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (display === 'number') return new Intl.NumberFormat(locale, fractionDigits);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.currency,
    currencyDisplay: display,
    ...fractionDigits,
  });
}
