import { currencyOf, exponentOf, isInRange, money, type Currency, type Money } from '@baraza/money';

// https://docs.stripe.com/currencies: the provider counts some currencies in other units than ISO 4217 does.
const PROVIDER_DECIMALS: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 };

function providerDecimals(code: Currency): number {
  return PROVIDER_DECIMALS[code] ?? exponentOf(code);
}

/** The provider's whole number for an amount, or null where it cannot be said exactly or is too large for its format. */
export function toProviderAmount(amount: Money): number | null {
  const shift = providerDecimals(amount.currency) - exponentOf(amount.currency);
  const step = 10n ** BigInt(Math.abs(shift));
  if (shift < 0 && amount.amountMinor % step !== 0n) return null;
  const scaled = shift < 0 ? amount.amountMinor / step : amount.amountMinor * step;
  return scaled <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(scaled) : null;
}

/** Our amount for the provider's whole number and lower-case code, or null where it has no exact equal. */
export function fromProviderAmount(amount: number, code: string): Money | null {
  const currency = currencyOf(code.toUpperCase());
  if (!currency.ok || !Number.isSafeInteger(amount)) return null;
  const shift = exponentOf(currency.value) - providerDecimals(currency.value);
  const step = 10n ** BigInt(Math.abs(shift));
  if (shift < 0 && BigInt(amount) % step !== 0n) return null;
  const scaled = shift < 0 ? BigInt(amount) / step : BigInt(amount) * step;
  return isInRange(scaled) ? money(scaled, currency.value) : null;
}
