/** An account as the rest of the product sees it: a pseudonym and a language, never a legal name. */
export interface Account {
  readonly id: string;
  readonly handle: string;
  readonly locale: Locale;
  readonly createdAt: Date;
}

export const LOCALES = ['en', 'es', 'fr', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}
