import { describe, expect, it } from 'vitest';
import { isCalendarDate, isDateTime } from './calendar.ts';
import { allCountryCodes, countryName, isCountryCode } from './country.ts';

describe('countries', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, each with a name', () => {
    const codes = allCountryCodes();
    expect(new Set(codes).size).toBe(250);
    expect(codes.filter((code) => countryName(code, 'en') === code)).toEqual([]);
  });

  it('have names in the languages of the portal', () => {
    expect(['en', 'es', 'fr', 'ar'].map((language) => countryName('KE', language))).toEqual([
      'Kenya',
      'Kenia',
      'Kenya',
      'كينيا',
    ]);
  });

  it('are not what people sometimes write', () => {
    expect(['UK', 'EU', 'ke', 'KEN', '', 'ZZ', '__proto__'].filter(isCountryCode)).toEqual([]);
    expect(countryName('ZZ', 'en')).toBe('ZZ');
  });
});

describe('days and moments', () => {
  it('exist or are refused', () => {
    expect(['2024-02-29', '1999-12-31'].every(isCalendarDate)).toBe(true);
    const wrong = ['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '29/02/2024', '2024-02-29T00:00:00Z', ''];
    expect(wrong.filter(isCalendarDate)).toEqual([]);
  });

  it('have an offset', () => {
    expect(['2026-11-21T09:30:00Z', '2026-11-21T09:30:00.25+03:00'].every(isDateTime)).toBe(true);
    const wrong = ['2026-11-21T09:30:00', '2026-11-31T09:30:00Z', '2026-11-21T24:00:00Z', '2026-11-21 09:30:00Z'];
    expect(wrong.filter(isDateTime)).toEqual([]);
  });
});
