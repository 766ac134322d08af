import { exponentOf, type Money } from '@baraza/money';

const MAX_DIGITS = 18;

/**
 * The standard's control sum: all amounts added as plain numbers "irrespective of currencies", exactly. `undefined` where
 * it would need more than 18 digits.
 */
export function controlSum(amounts: readonly Money[]): string | undefined {
  const scale = Math.max(0, ...amounts.map((amount) => exponentOf(amount.currency)));
  const total = amounts.reduce((sum, amount) => {
    return sum + amount.amountMinor * 10n ** BigInt(scale - exponentOf(amount.currency));
  }, 0n);
  const digits = total.toString().padStart(scale + 1, '0');
  if (digits.length > MAX_DIGITS) return undefined;
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
