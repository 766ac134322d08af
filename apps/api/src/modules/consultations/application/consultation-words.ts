import { textFaults, type TextBound } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { Texts } from '../domain/consultation.ts';

export interface WordsInLanguage {
  readonly language: string;
  readonly text: string;
}

/** The words by language; a language given twice keeps its last words. */
export const toTextsByLanguage = (words: readonly WordsInLanguage[]): Texts =>
  Object.fromEntries(words.map(({ language, text }) => [language, text.trim()]));

/** Faults of words that must exist in each of `languages` and in no other. */
export function faultsInAll(
  words: readonly WordsInLanguage[],
  languages: readonly string[],
  bound: TextBound,
): FieldFault[] {
  const given = toTextsByLanguage(words);
  const { path } = bound;
  const missing = languages.filter((language) => !given[language]);
  const faults: FieldFault[] = missing.map((language) => ({
    ...{ path: `${path}.${language}`, code: 'missing_language' },
    message: `${path} is missing in ${language}: members are asked in every language of the charter.`,
  }));
  for (const { language, text } of words) faults.push(...faultsOf({ language, text }, languages, bound));
  return faults;
}

/** Faults of words in one of `languages`. */
export function faultsOf(
  { language, text }: WordsInLanguage,
  languages: readonly string[],
  bound: TextBound,
): FieldFault[] {
  const path = `${bound.path}.${language}`;
  if (!languages.includes(language)) {
    return [{ path, code: 'unknown_language', message: `${language} is not a language of the charter.` }];
  }
  return textFaults(text, { ...bound, path });
}
