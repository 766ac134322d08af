import { onOneLine, quoted } from '../../../platform/mail/foreign-words.ts';
import { positionWordsIn, type PositionMailWords } from './position-mail-words.ts';
import type { Texts } from './position.ts';

export interface PositionMailFacts {
  /** Of the forum, and of whom it writes to. */
  readonly forum: string;
  readonly addressee: string;
  /** In which the position was drafted. */
  readonly language: string;
  readonly titles: Texts;
  readonly recommendations: number;
  readonly page: string;
  /** Carries the secret in its fragment. */
  readonly reply: string;
}

/**
 * To a public address: the position is public, so its title may stand there. Our own sentences stand in the language in which
 * it was drafted, where we have words in it, and in English.
 */
export function positionMail(facts: PositionMailFacts): { readonly subject: string; readonly text: string } {
  const { language, titles, recommendations, page, reply } = facts;
  const forum = onOneLine(facts.forum);
  const addressee = onOneLine(facts.addressee);
  const words = positionWordsIn(language);
  const frame = (one: PositionMailWords): string[] => [
    one.to(addressee),
    one.opening(forum),
    Object.values(titles)
      .map((title) => quoted(onOneLine(title)))
      .join('\n'),
    ...[one.holds(recommendations, page), one.answer(reply), one.closing],
  ];
  return {
    subject: words[0].subject(forum, addressee),
    text: words.map((one) => frame(one).join('\n\n')).join('\n\n* * *\n\n'),
  };
}
