import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';

/** Intl separates with no-break spaces and marks directions; a reader sees plain spaces. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

describe('money', () => {
  it.each([
    ['en', '25000000', 'USD', 'USD 250,000.00'],
    ['es', '25000000', 'USD', '250.000,00 USD'],
    ['fr', '25000000', 'EUR', '250 000,00 EUR'],
    ['en', '1500000', 'JPY', 'JPY 1,500,000'],
    ['en', '125000', 'KWD', 'KWD 125.000'],
    ['en', '-5', 'USD', '-USD 0.05'],
    ['en', '9007199254740993', 'USD', 'USD 90,071,992,547,409.93'],
  ])('%s: %s %s is %s, to the last unit', (locale, amountMinor, currency, written) => {
    expect(seen(createFormat(locale).money({ amountMinor, currency }))).toBe(written);
  });

  it('leaves zero decimals out in headings, and only zero ones', () => {
    const format = createFormat('en');
    expect(seen(format.moneyShort({ amountMinor: 4000000n, currency: 'USD' }))).toBe('USD 40,000');
    expect(seen(format.moneyShort({ amountMinor: 4000050n, currency: 'USD' }))).toBe('USD 40,000.50');
  });
});

describe('days', () => {
  it('names the month, so that nobody mistakes it for the day', () => {
    expect(createFormat('en').date('2026-11-03')).toBe('3 November 2026');
    expect(createFormat('es').date('2026-11-03')).toBe('3 de noviembre de 2026');
  });

  it('counts calendar days, not hours', () => {
    const lateEvening = new Date('2026-11-21T23:30:00Z');
    expect(createFormat('en').daysFrom('2026-11-22', lateEvening)).toBe('tomorrow');
    expect(createFormat('fr').daysFrom('2026-11-24', lateEvening)).toBe('dans 3 jours');
  });
});
