import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmountForField, parseAmount } from './amount.ts';

const LOCALES = ['en', 'es', 'fr', 'ar', 'ar-EG', 'de-CH'];
const CURRENCIES = ['USD', 'JPY', 'KWD'];

describe('an amount as people type it', () => {
  it.each([
    ['1,234.50', 'en', 'USD', 123450n],
    ['1.234,5', 'es', 'USD', 123450n],
    ['1 234,50', 'fr', 'EUR', 123450n],
    ['1\u202f234,50', 'fr', 'EUR', 123450n],
    ['١٬٢٣٤٫٥٠', 'ar', 'USD', 123450n],
    ["1'234.50", 'de-CH', 'CHF', 123450n],
    ['1500000', 'en', 'JPY', 1500000n],
    ['12.345', 'en', 'KWD', 12345n],
    ['12.50000', 'en', 'USD', 1250n],
    ['12.', 'en', 'USD', 1200n],
  ])('reads %s (%s, %s)', (text, locale, currency, amountMinor) => {
    expect(parseAmount(text, locale, currency)).toEqual({ type: 'amount', amountMinor });
  });

  it.each([
    ['12,34', 'en', 'USD', 'not-a-number'],
    ['1.234,50', 'en', 'USD', 'not-a-number'],
    ['1,23,456', 'en', 'USD', 'not-a-number'],
    ['twelve', 'en', 'USD', 'not-a-number'],
    ['1e5', 'en', 'USD', 'not-a-number'],
    ['USD 12', 'en', 'USD', 'not-a-number'],
    ['-5', 'en', 'USD', 'negative'],
    ['−5', 'en', 'USD', 'negative'],
    ['12.345', 'en', 'USD', 'too-many-decimals'],
    ['12.5', 'en', 'JPY', 'too-many-decimals'],
    ['', 'en', 'USD', 'empty'],
    ['   ', 'en', 'USD', 'empty'],
  ])('does not guess at "%s" (%s, %s)', (text, locale, currency, type) => {
    expect(parseAmount(text, locale, currency).type).toBe(type);
  });

  it('reads back whatever it writes, to the last unit, in every language and currency', () => {
    const anyAmount = fc.bigInt({ min: 0n, max: 10n ** 17n });
    fc.assert(
      fc.property(
        anyAmount,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...CURRENCIES),
        (amountMinor, locale, currency) => {
          const written = formatAmountForField(amountMinor, locale, currency);
          expect(parseAmount(written, locale, currency)).toEqual({ type: 'amount', amountMinor });
        },
      ),
      { seed: 20261121, numRuns: 300 },
    );
  });
});
