import { i18n, type Messages } from '@lingui/core';
import { directionOf, isLocale, type Locale } from '../shared/i18n/locales.ts';
import { deviceStorage } from './device.ts';

const catalogues = import.meta.glob<{ messages: Messages }>('./locales/*.po');
const KEY = 'baraza.voting.language';

/** The language chosen here, else the first of the browser's that the page speaks. */
export function firstLocale(): Locale {
  const wishes = [chosenLocale(), ...navigator.languages];
  return wishes.map((tag) => tag?.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
}

function chosenLocale(): string | null {
  try {
    return deviceStorage()?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

/** Fetches the words of a language and speaks it from now on. Rejects where they cannot be had. */
export async function speak(locale: Locale): Promise<void> {
  const load = catalogues[`./locales/${locale}.po`];
  if (!load) throw new TypeError(`no words for ${locale}`);
  const { messages } = await load();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

export function rememberLocale(locale: Locale): void {
  try {
    deviceStorage()?.setItem(KEY, locale);
  } catch {
    // Storage may be switched off: the choice then lasts as long as the page.
  }
}

/** A moment in the reader's own zone and words, the zone named. */
export function moment(iso: string): string {
  const style = { dateStyle: 'full', timeStyle: 'short' } as const;
  const date = new Date(iso);
  const zone = new Intl.DateTimeFormat(i18n.locale, { timeZoneName: 'short' })
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName');
  return `${new Intl.DateTimeFormat(i18n.locale, style).format(date)} (${zone?.value ?? 'UTC'})`;
}

export const figure = (value: number): string => new Intl.NumberFormat(i18n.locale).format(value);

/** Names in a sentence: „Ada, Bayo and Chen“. Old browsers get commas. */
export function listOf(names: readonly string[]): string {
  return 'ListFormat' in Intl ? new Intl.ListFormat(i18n.locale).format(names) : names.join(', ');
}
