export const LOCALES = ['en', 'es', 'fr', 'ar'] as const;

/** A language the whole portal speaks. */
export type Locale = (typeof LOCALES)[number];

/** Each language in its own words: a reader looks for these, not for a translation of them. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
};

export const isLocale = (tag: string | null | undefined): tag is Locale => LOCALES.includes(tag as Locale);

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/** The first of the reader's languages that we speak, by quality (RFC 9110, Accept-Language); English otherwise. */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality ? Number(quality) : 1 };
    })
    .filter((wish) => wish.quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wishes.map((wish) => wish.language).find(isLocale) ?? 'en';
}
