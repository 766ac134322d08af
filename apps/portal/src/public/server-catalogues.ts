import { setupI18n, type I18n, type Messages } from '@lingui/core';
import type { Locale } from '../shared/i18n/locales.ts';

const files = import.meta.glob<Messages>(['/src/shared/locales/*.po', '/src/public/*/locales/*.po'], {
  eager: true,
  import: 'messages',
});

/** The same English can be two things in two folders: an area's own words win over those of its neighbours. */
function wordsOf(locale: Locale, area: string): Messages {
  const folder = `/src/public/${area}/`;
  const ofLocale = Object.entries(files).filter(([path]) => path.endsWith(`/${locale}.po`));
  const [own, others] = [true, false].map((isOwn) => ofLocale.filter(([path]) => path.startsWith(folder) === isOwn));
  return Object.assign({}, ...[...(others ?? []), ...(own ?? [])].map(([, messages]) => messages)) as Messages;
}

const made = new Map<string, I18n>();

/** The words of the public pages in one language, as one folder speaks; made once and never changed, so requests may share it. */
export function serverI18n(locale: Locale, area = 'layout'): I18n {
  const key = `${locale} ${area}`;
  const i18n = made.get(key) ?? setupI18n({ locale, messages: { [locale]: wordsOf(locale, area) } });
  made.set(key, i18n);
  return i18n;
}
