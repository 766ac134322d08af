import { decimalsOf, stepOf } from './currencies.ts';
import type { TestMethod } from './test-methods.ts';

/**
 * The sandbox's own price list (Stripe's depends on the account): documented in the README, fixed on purpose, so
 * that tests can name amounts. EUR 10,000.00 by card costs EUR 145.00.
 */
export function processingFee(amount: number, currency: string, kind: TestMethod['kind']): number {
  if (kind === 'card') return share(amount, currency, currency === 'eur' || currency === 'gbp' ? 145n : 290n);
  if (kind === 'sepa_debit') return 35;
  const capped = kind === 'us_bank_account' ? 80n : 50n;
  return Math.min(share(amount, currency, capped), decimalsOf(currency) === 2 ? 500 : Number.MAX_SAFE_INTEGER);
}

/** Kept by Stripe whatever the outcome of the dispute. */
export function disputeFee(currency: string, kind: TestMethod['kind']): number {
  if (kind === 'sepa_debit') return 750;
  if (decimalsOf(currency) === 3) return 5000;
  return currency === 'eur' || currency === 'gbp' ? 2000 : 1500;
}

/** Basis points of an amount, rounded half up to the currency's step. */
function share(amount: number, currency: string, basisPoints: bigint): number {
  const step = BigInt(stepOf(currency));
  const divisor = 10_000n * step;
  return Number(((BigInt(amount) * basisPoints + divisor / 2n) / divisor) * step);
}
