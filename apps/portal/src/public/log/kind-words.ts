import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const WORDS: Readonly<Record<string, MessageDescriptor>> = {
  'ledger-entry': msg`Booking`,
  resolution: msg`Resolution: the figures`,
  'resolution-text': msg`Resolution: the words`,
  'forum-charter': msg`Charter of a forum`,
  'election-manifest': msg`Election: what binds it`,
  'voting-page': msg`Election: the page to vote on`,
  'election-closed': msg`Election: the closed ballot box`,
  'election-result': msg`Election: the result`,
  position: msg`Position: the facts`,
  'position-text': msg`Position: the words`,
  'company-record': msg`Company’s record: a version`,
  'seat-countback': msg`Seat: who fills it again`,
  'representatives-term-ending': msg`Representatives: a term is about to end`,
  'representatives-term-ended': msg`Representatives: a term has ended`,
  answer: msg`Answer of a company: the facts`,
  'answer-text': msg`Answer of a company: the words`,
  'rating-panel': msg`Rating by members: how the panel was drawn`,
  rating: msg`Rating by members: the outcome`,
};

/** Kinds that the list can be limited to, in the order in which they are offered. */
export const KINDS = Object.keys(WORDS);

/** What was recorded, in words; kinds that this page does not know keep their technical name. */
export function kindText(kind: string, i18n: I18n): string {
  const words = WORDS[kind];
  return words ? i18n._(words) : kind;
}
