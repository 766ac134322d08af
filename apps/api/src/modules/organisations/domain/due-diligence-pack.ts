import { err, ok, type Result } from '@baraza/result';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type FieldFault, invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';

/** What every fund asks an organisation about itself; answered once, reused in every application. */
export const DUE_DILIGENCE_QUESTIONS = [
  'legal_registration',
  'purpose',
  'governing_body',
  'people_and_staff',
  'yearly_income',
  'accounts_and_audit',
  'bank_account_holder',
  'money_controls',
  'safeguarding',
  'conflicts_of_interest',
  'work_with_affected_people',
  'risks_to_people',
] as const;
export type DueDiligenceQuestion = (typeof DUE_DILIGENCE_QUESTIONS)[number];
export type DueDiligenceAnswers = Readonly<Partial<Record<DueDiligenceQuestion, string>>>;

const MAX_ANSWER_LENGTH = 4_000;

export interface DueDiligencePack {
  readonly organisationId: string;
  /** Counts from 1; every save makes a new version and keeps the old ones. */
  readonly version: number;
  readonly answers: DueDiligenceAnswers;
  readonly savedBy: string;
  readonly savedAt: Date;
}

/** Answers to known questions, trimmed; an empty answer is one not given. */
export function checkAnswers(answers: unknown): Result<DueDiligenceAnswers, InvalidInput> {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    return err(invalidInput({ path: 'answers', code: 'not_an_object', message: 'Answers are given by question.' }));
  }
  const given = Object.entries(answers as Record<string, unknown>);
  const faults = given.flatMap(([question, answer]) => faultsOf(question, answer));
  if (faults.length > 0) return err(invalidInput(...faults));
  const texts = given.map(([question, answer]) => [question, String(answer).trim()] as const);
  return ok(Object.fromEntries(texts.filter(([, answer]) => answer !== '')));
}

function faultsOf(question: string, answer: unknown): FieldFault[] {
  const path = `answers.${question.slice(0, 60)}`;
  if (!(DUE_DILIGENCE_QUESTIONS as readonly string[]).includes(question)) {
    return [{ path, code: 'unknown_question', message: 'There is no such question.' }];
  }
  if (typeof answer !== 'string') return [{ path, code: 'not_text', message: 'An answer is text.' }];
  return textFaults(answer, { path, maxLength: MAX_ANSWER_LENGTH });
}

export function isComplete(answers: DueDiligenceAnswers): boolean {
  return DUE_DILIGENCE_QUESTIONS.every((question) => answers[question] !== undefined);
}
