import { money, type Money } from './money.ts';

/**
 * Splits an amount in proportion to the weights so that the parts add up to it exactly: everyone gets the rounded-down
 * share, and the minor units left over go one each to the largest remainders (Hamilton's method), the earlier part first
 * where remainders tie. A negative amount splits like its positive mirror image.
 *
 * Throws `RangeError` for negative weights or when no weight is positive: nobody could say who gets the money.
 */
export function allocate(amount: Money, weights: readonly bigint[]): Money[] {
  const totalWeight = weights.reduce((total, weight) => total + requireNotNegative(weight), 0n);
  if (totalWeight === 0n) throw new RangeError('at least one weight must be positive');

  const sign = amount.amountMinor < 0n ? -1n : 1n;
  const amountMinor = amount.amountMinor * sign;
  const shares = weights.map((weight, index) => ({
    index,
    floorMinor: (amountMinor * weight) / totalWeight,
    remainder: (amountMinor * weight) % totalWeight,
  }));
  const leftOver = Number(amountMinor - shares.reduce((total, share) => total + share.floorMinor, 0n));
  const byRemainder = shares.toSorted((left, right) => compareDescending(left.remainder, right.remainder));
  const oneMore = new Set(byRemainder.slice(0, leftOver).map((share) => share.index));

  return shares.map((share) => {
    const partMinor = share.floorMinor + (oneMore.has(share.index) ? 1n : 0n);
    return money(partMinor * sign, amount.currency);
  });
}

function compareDescending(left: bigint, right: bigint): number {
  if (left === right) return 0;
  return left > right ? -1 : 1;
}

function requireNotNegative(weight: bigint): bigint {
  if (weight < 0n) throw new RangeError('weights must not be negative');
  return weight;
}
