import { useLingui } from '@lingui/react';

/** The same words in several languages, as the API sends them. */
export type WordsByLanguage = readonly { readonly language: string; readonly text: string }[];

/** Those in the reader's language; else those in `original`, else in English, which most readers know, else the first. */
export function ownWords(words: WordsByLanguage, locale: string, original?: string): WordsByLanguage[number] {
  const found = words.find(({ language }) => language.split('-')[0] === locale);
  const inEither = [original, 'en'].flatMap((tag) => words.find(({ language }) => language === tag) ?? []);
  return found ?? inEither[0] ?? words[0] ?? { language: locale, text: '' };
}

/** What people wrote, in the reader's language where it exists, marked with the language it is in. */
export function OwnWords({ words, original }: { readonly words: WordsByLanguage; readonly original?: string }) {
  const { locale } = useLingui().i18n;
  const { language, text } = ownWords(words, locale, original);
  return (
    <span lang={language} dir="auto">
      {text}
    </span>
  );
}
