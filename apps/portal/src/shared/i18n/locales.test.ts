import { expect, it } from 'vitest';
import { preferredLocale } from './locales.ts';

it.each([
  ['fr-CA,fr;q=0.9,en;q=0.5', 'fr'],
  ['sw,en;q=0.3,ar;q=0.8', 'ar'],
  ['es;q=0, en;q=0.1', 'en'],
  ['sw', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('a reader who asks for "%s" reads %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
