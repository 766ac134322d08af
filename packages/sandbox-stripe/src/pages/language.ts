import type { LiveCustomer } from '../model/customer.ts';
import { isLanguage, type Language } from './texts/texts.ts';

/**
 * The reader's own choice first, then the session's `locale`. Stripe's Checkout has no Arabic: with `auto`, or without
 * a locale, the page follows the customer's `preferred_locales` and then the browser, as Stripe follows the browser.
 */
export function chooseLanguage(
  chosen: string | null,
  locale: string | null,
  customer: Pick<LiveCustomer, 'preferred_locales'> | undefined,
  acceptLanguage: string | undefined,
): Language {
  const fixed = locale === null || locale === 'auto' ? [] : [locale, 'en'];
  const accepted = (acceptLanguage ?? '').split(',').map((range) => range.split(';')[0] ?? '');
  for (const tag of [chosen ?? '', ...fixed, ...(customer?.preferred_locales ?? []), ...accepted]) {
    const language = tag.trim().toLowerCase().split('-')[0] ?? '';
    if (isLanguage(language)) return language;
  }
  return 'en';
}
