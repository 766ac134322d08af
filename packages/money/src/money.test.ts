import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, allocate, compare, currency, CurrencyMismatchError, equals, MAX_AMOUNT_MINOR, money } from './index.ts';
import { MoneyOutOfRangeError, negate, subtract, sum, zero } from './index.ts';

const EUR = currency('EUR');
const JPY = currency('JPY');
const seeded = { seed: 4217, numRuns: 500 };
const amounts = fc.bigInt({ min: -MAX_AMOUNT_MINOR, max: MAX_AMOUNT_MINOR });
const halfAmounts = fc.bigInt({ min: -MAX_AMOUNT_MINOR / 2n, max: MAX_AMOUNT_MINOR / 2n });

describe('arithmetic', () => {
  it('adds, subtracts and negates exactly', () => {
    fc.assert(
      fc.property(halfAmounts, halfAmounts, (left, right) => {
        const total = add(money(left, EUR), money(right, EUR));
        expect(total).toEqual(money(left + right, EUR));
        expect(subtract(total, money(right, EUR))).toEqual(money(left, EUR));
        expect(add(total, negate(total))).toEqual(zero(EUR));
      }),
      seeded,
    );
  });

  it('compares as whole numbers do', () => {
    expect(compare(money(1n, EUR), money(2n, EUR))).toBe(-1);
    expect(compare(money(2n, EUR), money(2n, EUR))).toBe(0);
    expect(compare(money(3n, EUR), money(-2n, EUR))).toBe(1);
    expect(equals(money(1n, EUR), money(1n, JPY))).toBe(false);
    expect(equals(money(1n, EUR), money(1n, EUR))).toBe(true);
  });

  it('refuses to mix currencies', () => {
    const euro = money(1n, EUR);
    const yen = money(1n, JPY);
    expect(() => add(euro, yen)).toThrow(CurrencyMismatchError);
    expect(() => subtract(euro, yen)).toThrow(CurrencyMismatchError);
    expect(() => compare(euro, yen)).toThrow(CurrencyMismatchError);
    expect(() => sum(EUR, [euro, yen])).toThrow(CurrencyMismatchError);
  });

  it('sums nothing to zero, and may pass the bound on the way', () => {
    expect(sum(JPY, [])).toEqual(zero(JPY));
    const largest = money(MAX_AMOUNT_MINOR, EUR);
    expect(sum(EUR, [largest, largest, negate(largest)])).toEqual(largest);
  });

  it('holds the bound of 10^15 minor units on both sides', () => {
    expect(() => money(MAX_AMOUNT_MINOR + 1n, EUR)).toThrow(MoneyOutOfRangeError);
    expect(() => money(-MAX_AMOUNT_MINOR - 1n, EUR)).toThrow(MoneyOutOfRangeError);
    expect(() => add(money(MAX_AMOUNT_MINOR, EUR), money(1n, EUR))).toThrow(MoneyOutOfRangeError);
    expect(money(-MAX_AMOUNT_MINOR, EUR).amountMinor).toBe(-(10n ** 15n));
  });
});

describe('allocate', () => {
  const weights = fc
    .array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 40 })
    .filter((list) => list.some((weight) => weight > 0n));

  it('splits a euro between three, the first getting the odd cent', () => {
    const parts = allocate(money(100n, EUR), [1n, 1n, 1n]);
    expect(parts.map((part) => part.amountMinor)).toEqual([34n, 33n, 33n]);
  });

  it('gives the odd unit to the largest remainder', () => {
    // 10 × 3/7 = 4 2/7 twice, and 10 × 1/7 = 1 3/7: the last remainder is the largest.
    const parts = allocate(money(10n, JPY), [3n, 3n, 1n]);
    expect(parts.map((part) => part.amountMinor)).toEqual([4n, 4n, 2n]);
  });

  it('always adds up to the amount', () => {
    fc.assert(
      fc.property(amounts, weights, (amountMinor, list) => {
        expect(sum(EUR, allocate(money(amountMinor, EUR), list))).toEqual(money(amountMinor, EUR));
      }),
      seeded,
    );
  });

  it('never differs from the exact share by a whole unit, and gives nothing for no weight', () => {
    fc.assert(
      fc.property(amounts, weights, (amountMinor, list) => {
        const total = list.reduce((left, right) => left + right, 0n);
        for (const [index, part] of allocate(money(amountMinor, EUR), list).entries()) {
          const weight = list[index] ?? 0n;
          const difference = part.amountMinor * total - amountMinor * weight;
          expect(difference < total && difference > -total).toBe(true);
          if (weight === 0n) expect(part.amountMinor).toBe(0n);
        }
      }),
      seeded,
    );
  });

  it('splits a negative amount like its mirror image', () => {
    fc.assert(
      fc.property(amounts, weights, (amountMinor, list) => {
        const mirrored = allocate(money(-amountMinor, EUR), list).map(negate);
        expect(mirrored).toEqual(allocate(money(amountMinor, EUR), list));
      }),
      seeded,
    );
  });

  it('refuses weights nobody could split by', () => {
    expect(() => allocate(money(1n, EUR), [])).toThrow(RangeError);
    expect(() => allocate(money(1n, EUR), [0n, 0n])).toThrow(RangeError);
    expect(() => allocate(money(1n, EUR), [2n, -1n])).toThrow(RangeError);
  });
});
