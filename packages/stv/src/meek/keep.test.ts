import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepRoundedUp, ONE } from './keep.ts';

test('a kept weight is the product rounded up to 9 decimals, for every pair of weights and factors', () => {
  const amount = fc.oneof(fc.integer({ min: 0, max: ONE }), fc.constantFrom(0, 1, 2, 32_767, 32_768, ONE - 1, ONE));
  fc.assert(
    fc.property(amount, amount, (weight, factor) => {
      const exact = (BigInt(weight) * BigInt(factor) + 999_999_999n) / 1_000_000_000n;
      expect(BigInt(keepRoundedUp(weight, factor))).toBe(exact);
    }),
    { seed: 20_261_121, numRuns: 20_000 },
  );
});
