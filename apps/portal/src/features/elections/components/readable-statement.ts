/** A statement with its translations, as the API gives it. */
interface TranslatedStatement {
  readonly language: string;
  readonly text: string;
  readonly translations: ReadonlyArray<{
    readonly language: string;
    readonly text: string;
    readonly translatorRole: string;
  }>;
}

/** A statement in the language it is read in. */
export interface ReadableStatement {
  readonly language: string;
  readonly text: string;
  /** Who translated it; null where these are the candidate's own words. */
  readonly translatedBy: 'candidate' | 'officer' | null;
}

/** The primary language of a BCP 47 tag: a reader of `es` reads `es-MX`. */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

/** The candidate's own words where the reader knows their language, else a translation, else the original all the same. */
export function readableStatement(
  statement: TranslatedStatement | null | undefined,
  readerLanguage: string,
): ReadableStatement | null {
  if (!statement) return null;
  const { language, text, translations } = statement;
  const translation = translations.find((one) => primary(one.language) === primary(readerLanguage));
  if (primary(language) === primary(readerLanguage) || !translation) return { language, text, translatedBy: null };
  const translatedBy = translation.translatorRole === 'candidate' ? 'candidate' : 'officer';
  return { language: translation.language, text: translation.text, translatedBy };
}
