import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** How long a pinned reply may be in each language. */
export const REPLY_LENGTH_MAXIMUM = 1_200;
const LANGUAGES_MAXIMUM = 12;

export function languageFaults(language: string, path: string): FieldFault[] {
  if (LANGUAGE_TAG.test(language) && language.length <= 20) return [];
  return [{ path, code: 'not_a_language', message: `${path} is not the tag of a language, e.g. “en” or “sw”.` }];
}

export interface TextInLanguage {
  readonly language: string;
  readonly text: string;
}

/** The faults of a pinned reply: its languages and lengths. No text at all takes the reply down. */
export function replyFaults(texts: readonly TextInLanguage[]): FieldFault[] {
  if (texts.length > LANGUAGES_MAXIMUM) {
    return [{ path: 'texts', code: 'too_many', message: `At most ${LANGUAGES_MAXIMUM} languages fit.` }];
  }
  const twice = texts.some(({ language }, place) => texts.findIndex((one) => one.language === language) !== place);
  const doubled = { path: 'texts', code: 'language_twice', message: 'A language stands there twice.' };
  return [
    ...(twice ? [doubled] : []),
    ...texts.flatMap(({ language, text }, place) => [
      ...languageFaults(language, `texts.${place}.language`),
      ...textFaults(text, { path: `texts.${place}.text`, minLength: 1, maxLength: REPLY_LENGTH_MAXIMUM }),
    ]),
  ];
}
