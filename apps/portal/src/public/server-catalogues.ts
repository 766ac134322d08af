import { setupI18n, type I18n, type Messages } from '@lingui/core';
import { LOCALES, type Locale } from '../shared/i18n/locales.ts';

const files = import.meta.glob<Messages>(['/src/shared/locales/*.po', '/src/public/*/locales/*.po'], {
  eager: true,
  import: 'messages',
});

function wordsOf(locale: Locale): Messages {
  const own = Object.entries(files).filter(([path]) => path.endsWith(`/${locale}.po`));
  return Object.assign({}, ...own.map(([, messages]) => messages)) as Messages;
}

const byLocale = new Map<Locale, I18n>(
  LOCALES.map((locale) => [locale, setupI18n({ locale, messages: { [locale]: wordsOf(locale) } })]),
);

/** Every word of the public pages in one language; made once and never changed, so requests may share it. */
export function serverI18n(locale: Locale): I18n {
  const i18n = byLocale.get(locale);
  if (!i18n) throw new Error(`no catalogue for ${locale}`);
  return i18n;
}
