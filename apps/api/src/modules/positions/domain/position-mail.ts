import type { Texts } from './position.ts';

export interface PositionMailFacts {
  /** Of the forum, and of whom it writes to. */
  readonly forum: string;
  readonly addressee: string;
  readonly titles: Texts;
  readonly recommendations: number;
  readonly page: string;
  /** Carries the secret in its fragment. */
  readonly reply: string;
}

/** To a public address: the position is public, so its title may stand there. */
export function positionMail(facts: PositionMailFacts): { readonly subject: string; readonly text: string } {
  const { forum, addressee, titles, recommendations, page, reply } = facts;
  const paragraphs = [
    `To whoever answers for human rights at ${addressee}`,
    `${forum}, the elected body of people whom your decisions reach, has adopted a position addressed to you:`,
    Object.values(titles).join('\n'),
    `It holds ${recommendations === 1 ? 'one recommendation' : `${recommendations} recommendations`}. Each says how grave the harm is, what is asked, and by when an answer is due. The whole text is public, in every language of the forum, together with the opinion of the minority:\n${page}`,
    `You can answer without an account. This link is yours alone and works until you have sent your answer:\n${reply}`,
    'Your answer is published beside the position. If none comes by the day it was due, that is published as well.',
  ];
  return { subject: `A position of ${forum} addressed to ${addressee}`, text: paragraphs.join('\n\n') };
}
