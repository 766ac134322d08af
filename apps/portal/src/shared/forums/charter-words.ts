import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';

/** The lines of a charter by the words that the API has for them. */
const LINES: Readonly<Record<string, MessageDescriptor>> = {
  purpose: msg`Purpose`,
  company: msg`Company and products`,
  languages: msg`Languages`,
  constituency: msg`Constituency`,
  seats: msg`Seats`,
  reserved: msg`Reserved seats (at least–at most)`,
  'panel-required': msg`Organisations that must attest`,
  panel: msg`Panel (and how many people each may attest for)`,
  rule: msg`How votes are counted`,
  'ranks-maximum': msg`Candidates that can be ranked`,
  'term-months': msg`Term of office, in months`,
  'term-limit': msg`Terms that one person may serve`,
  seconders: msg`Members who must second a nomination`,
  'petition-percent': msg`Signatures for a recall, in percent of those who voted last`,
  'notice-days': msg`Notice before a recall vote, in days`,
  'cast-minimum': msg`Ballots needed before they are published`,
  'unique-percent-maximum': msg`Unique rankings at most, in percent, before ballots are published`,
  'challenge-days': msg`Days in which a result can be challenged`,
  'vouchers-required': msg`Members who must vouch where no panel attests`,
  'answer-days': msg`Days for companies to acknowledge / say what they do meanwhile / answer`,
  'acknowledge-days': msg`Days for companies to acknowledge`,
  'interim-days': msg`Days to say what they do meanwhile, where it is severe`,
  'final-answer-days': msg`Days for companies to answer`,
  'position-threshold': msg`What adopts a position`,
  'open-items': msg`Recommendations that may be open at one company`,
  'appeal-forum': msg`Forum that hears appeals against moderation`,
};

const RULES: Readonly<Record<string, MessageDescriptor>> = {
  scottish: msg`Single transferable vote, Scottish rules`,
  meek: msg`Single transferable vote, Meek’s rule`,
  irv: msg`Instant runoff, for one seat`,
};

const THRESHOLDS: Readonly<Record<string, MessageDescriptor>> = {
  majority: msg`More than half of the yes and no votes`,
  two_thirds: msg`Two thirds of the yes and no votes`,
  three_quarters: msg`Three quarters of the yes and no votes`,
};

/** Names of a charter's lines, and of its counting rules, in the reader's language. */
export function useCharterWords() {
  const { i18n } = useLingui();
  const known = (words: Readonly<Record<string, MessageDescriptor>>) => (word: string) =>
    words[word] ? i18n._(words[word]) : word;
  return { line: known(LINES), rule: known(RULES), threshold: known(THRESHOLDS) };
}

const OFFICES: Readonly<Record<string, MessageDescriptor>> = {
  returning_officer: msg`Returning officer`,
  moderator: msg`Moderator`,
  interviewer: msg`Interviewer`,
  key_holder: msg`Key holder`,
  scrutineer: msg`Scrutineer`,
  safety_officer: msg`Safety officer`,
  appeal_panelist: msg`Appeal panelist`,
};

const DUTIES: Readonly<Record<string, MessageDescriptor>> = {
  returning_officer: msg`runs the elections`,
  moderator: msg`hides texts that break the rules, with reasons`,
  interviewer: msg`talks with people whom members vouch for`,
  key_holder: msg`keeps a share of the key that opens the ballots`,
  scrutineer: msg`counts and checks, and is bound to secrecy`,
  safety_officer: msg`holds back what endangers people, and receives sealed reports`,
  appeal_panelist: msg`hears appeals against moderation in other forums`,
};

export const FORUM_OFFICES = Object.keys(OFFICES);

/** What the offices of a forum are called, and what their holders do. */
export function useOfficeWords() {
  const { i18n } = useLingui();
  const known = (words: Readonly<Record<string, MessageDescriptor>>) => (role: string) =>
    words[role] ? i18n._(words[role]) : role;
  return { name: known(OFFICES), duty: known(DUTIES) };
}
