import { describe, expect, it } from 'vitest';
import { currency, formatMoney, MAX_AMOUNT_MINOR, money } from './index.ts';

/** Narrow and other special spaces as plain ones: which of them a language uses is the platform's affair. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');
}

describe('money for people', () => {
  it.each([
    ['en', 'symbol', '€1,234.50'],
    ['en', 'code', 'EUR 1,234.50'],
    ['en', 'number', '1,234.50'],
    ['es', 'symbol', '1234,50 €'],
    ['fr', 'symbol', '1 234,50 €'],
  ] as const)('in %s as %s is %s', (locale, display, expected) => {
    expect(plain(formatMoney(money(1_234_50n, currency('EUR')), locale, display))).toBe(expected);
  });

  it('has the decimals of its currency, not those the platform would choose', () => {
    expect(formatMoney(money(1_500_000n, currency('JPY')), 'en')).toBe('¥1,500,000');
    expect(plain(formatMoney(money(1_500n, currency('IQD')), 'en'))).toBe('IQD 1.500');
    expect(plain(formatMoney(money(50n, currency('MMK')), 'en'))).toBe('MMK 0.50');
  });

  it('is exact up to the largest amount', () => {
    expect(formatMoney(money(-MAX_AMOUNT_MINOR + 1n, currency('EUR')), 'en', 'number')).toBe('-9,999,999,999,999.99');
  });
});
