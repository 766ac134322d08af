import type { TextInLanguageType } from '../../engagements/index.ts';
import type { Texts } from '../domain/position.ts';

/** By language tag, the one in which it was written first where that is known. */
export function textsIn(texts: Texts | null, writtenIn?: string): TextInLanguageType[] {
  const rank = (language: string): string => (language === writtenIn ? '' : language);
  return Object.entries(texts ?? {})
    .map(([language, text]) => ({ language, text }))
    .sort((one, other) => (rank(one.language) < rank(other.language) ? -1 : 1));
}
