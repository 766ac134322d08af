import type { FieldFault } from '../../../platform/errors/problems.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { CONSIDERATION_DAYS, daysBetween } from './answer-clock.ts';
import { evidenceListFaults, type Evidence } from './evidence.ts';
import type { Texts } from './position.ts';

export const CLAUSE_OUTCOMES = [
  'adopted',
  'adopted_in_part',
  'not_adopted',
  'under_consideration',
  'not_launched',
  'paused',
  'withdrawn',
] as const;
export type ClauseOutcome = (typeof CLAUSE_OUTCOMES)[number];

/** Why a company does not do what it was asked; each is defined for readers in docs/guides. */
export const REASON_CODES = [
  'law_forbids',
  'rights_of_others',
  'other_measure',
  'no_influence',
  'not_technically_possible',
  'out_of_proportion',
  'facts_disputed',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface ClauseAnswer {
  readonly clauseId: string;
  readonly outcome: ClauseOutcome;
  readonly reasonCode: ReasonCode | null;
  readonly texts: Texts;
  readonly evidence: readonly Evidence[];
  /** The day by which the company decides; with `under_consideration` only. */
  readonly decideOn: string | null;
}

const TEXT_MAXIMUM = 4000;

export interface ClauseRules {
  readonly languages: readonly string[];
  readonly today: string;
  /** Sent answers that already left this clause under consideration. */
  readonly consideredBefore: number;
}

/** What is missing or not allowed before this clause's answer can be sent; the path is `clauses.<clauseId>.<field>`. */
export function clauseFaults(answer: ClauseAnswer, rules: ClauseRules): FieldFault[] {
  const path = `clauses.${answer.clauseId}`;
  return [
    ...languageFaults(answer.texts, rules.languages, `${path}.texts`),
    ...reasonFaults(answer, path),
    ...considerationFaults(answer, rules, path),
  ];
}

/** Rule S4: an answer counts in every language of the charter or not at all. */
export function languageFaults(texts: Texts, languages: readonly string[], path: string): FieldFault[] {
  return languages.flatMap((language) =>
    textFaults(texts[language] ?? '', { path: `${path}.${language}`, minLength: 1, maxLength: TEXT_MAXIMUM }),
  );
}

/** Bounds that hold for a draft as well. */
export function draftFaults(answer: ClauseAnswer): FieldFault[] {
  const path = `clauses.${answer.clauseId}`;
  const texts = Object.entries(answer.texts).flatMap(([language, text]) =>
    textFaults(text, { path: `${path}.texts.${language}`, maxLength: TEXT_MAXIMUM }),
  );
  return [...texts, ...evidenceListFaults(answer.evidence, `${path}.evidence`)];
}

function reasonFaults({ outcome, reasonCode, evidence }: ClauseAnswer, path: string): FieldFault[] {
  if (outcome !== 'not_adopted') {
    return reasonCode === null
      ? []
      : [fault(`${path}.reasonCode`, 'not_wanted', 'Only what is not adopted has a reason code.')];
  }
  return [
    ...(reasonCode === null ? [fault(`${path}.reasonCode`, 'missing', 'What is not adopted needs a reason.')] : []),
    ...(evidence.length === 0
      ? [fault(`${path}.evidence`, 'missing', 'What is not adopted needs evidence for its reason.')]
      : []),
  ];
}

function considerationFaults(answer: ClauseAnswer, rules: ClauseRules, path: string): FieldFault[] {
  const at = `${path}.decideOn`;
  if (answer.outcome !== 'under_consideration') {
    return answer.decideOn === null
      ? []
      : [fault(at, 'not_wanted', 'Only what is under consideration has a decision date.')];
  }
  if (rules.consideredBefore > 1) {
    return [fault(`${path}.outcome`, 'renewed_already', 'Consideration was renewed once already: now it is decided.')];
  }
  if (answer.decideOn === null)
    return [fault(at, 'missing', 'What is under consideration needs the day of its decision.')];
  const days = daysBetween(rules.today, answer.decideOn);
  if (days >= 1 && days <= CONSIDERATION_DAYS) return [];
  return [fault(at, 'out_of_range', `The decision is due from tomorrow to ${CONSIDERATION_DAYS} days ahead.`)];
}

const fault = (path: string, code: string, message: string): FieldFault => ({ path, code, message });

/** One word for a whole answer: the same for all clauses, or in part as soon as any of it is taken up. */
export function outcomeOf(outcomes: readonly ClauseOutcome[]): ClauseOutcome {
  const [first = 'under_consideration'] = outcomes;
  if (outcomes.every((outcome) => outcome === first)) return first;
  if (outcomes.some((outcome) => outcome === 'adopted' || outcome === 'adopted_in_part')) return 'adopted_in_part';
  if (outcomes.includes('under_consideration')) return 'under_consideration';
  return outcomes.includes('not_adopted') ? 'not_adopted' : first;
}

/** The day by which the earliest of what is under consideration is decided; null where nothing is. */
export function decideBy(answers: readonly Pick<ClauseAnswer, 'decideOn'>[]): string | null {
  return answers.flatMap(({ decideOn }) => decideOn ?? []).sort()[0] ?? null;
}
