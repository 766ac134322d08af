import { err, ok, type Result } from '@baraza/result';
import { wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import type { Answers } from './answers.ts';
import { answerChangedMeanwhile, type AnswerChangedMeanwhile } from './grants.errors.ts';

export type ApplicationState =
  'draft' | 'submitted' | 'withdrawn' | 'ineligible' | 'eligible' | 'proposed' | 'awarded' | 'declined';

/** An organisation's answer to a call. */
export interface Application {
  readonly id: string;
  readonly callId: string;
  readonly organisationId: string;
  /** Running number within the call; what blind reviewers know it by. */
  readonly number: number;
  readonly state: ApplicationState;
  readonly answers: Answers;
  /** For each field the version of the application at which it last changed. */
  readonly fieldVersions: Readonly<Record<string, number>>;
  readonly version: number;
  readonly submittedAnswers: Answers | null;
  readonly requestedMinor: bigint | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedAt: Date | null;
}

export interface AnswerChange {
  readonly fieldId: string;
  readonly value: unknown;
}

export type SavedAnswers = Pick<Application, 'answers' | 'fieldVersions' | 'version'>;

/**
 * Applies changes made on top of `baseVersion`. Two people may write at once: their changes meet field by field, and
 * only the same field changed on both sides is a conflict, which keeps both texts and saves neither.
 */
export function mergeAnswers(
  application: Application,
  baseVersion: number,
  changes: readonly AnswerChange[],
): Result<SavedAnswers, AnswerChangedMeanwhile | WrongState> {
  if (application.state !== 'draft') return err(notADraft(application.state));
  const conflicts = changes
    .filter(
      ({ fieldId, value }) =>
        changedSince(application, fieldId, baseVersion) && !same(application.answers[fieldId], value),
    )
    .map(({ fieldId }) => ({ fieldId, current: application.answers[fieldId] ?? null }));
  if (conflicts.length > 0) return err(answerChangedMeanwhile(conflicts, application.version));
  const version = application.version + 1;
  return ok({
    answers: { ...application.answers, ...Object.fromEntries(changes.map(({ fieldId, value }) => [fieldId, value])) },
    fieldVersions: {
      ...application.fieldVersions,
      ...Object.fromEntries(changes.map(({ fieldId }) => [fieldId, version])),
    },
    version,
  });
}

function changedSince(application: Application, fieldId: string, baseVersion: number): boolean {
  return (application.fieldVersions[fieldId] ?? 0) > baseVersion;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

export function notADraft(state: ApplicationState): WrongState {
  return wrongState(
    state,
    'This application was sent or withdrawn and can no longer be changed. It is kept as it was.',
  );
}

/** Withdrawing is open to the applicant until the board has decided. */
export function mayWithdraw(state: ApplicationState): boolean {
  return state === 'draft' || state === 'submitted' || state === 'eligible';
}
