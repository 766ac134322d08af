import { err, ok, type Result } from '@baraza/result';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  wrongState,
  type FieldFault,
  type InvalidInput,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { scoresAreComplete, type Criterion, type Score } from './scoring.ts';

export type ReviewState = 'assigned' | 'refused' | 'submitted';

/** One reviewer's task: to judge one application without knowing whose it is. */
export interface Review {
  readonly id: string;
  readonly applicationId: string;
  readonly reviewerId: string;
  readonly state: ReviewState;
  readonly dueAt: Date;
  readonly scores: readonly Score[];
  readonly comment: string;
  readonly submittedAt: Date | null;
}

export interface ReviewContent {
  readonly scores: readonly Score[];
  readonly comment: string;
}

/** Whether this content may be kept; `final` asks for every criterion and a comment as well. */
export function reviewFaults(criteria: readonly Criterion[], content: ReviewContent, final: boolean): FieldFault[] {
  const faults = [
    ...textFaults(content.comment, { path: 'comment', minLength: final ? 20 : 0, maxLength: 8_000 }),
    ...content.scores.flatMap((score, index) =>
      textFaults(score.comment, { path: `scores.${index}.comment`, maxLength: 4_000 }),
    ),
  ];
  const known = criteria.map((criterion) => criterion.id);
  const partial = content.scores.every((score) => known.includes(score.criterionId));
  const subset = criteria.filter((criterion) => content.scores.some((score) => score.criterionId === criterion.id));
  if (!partial || !scoresAreComplete(final ? criteria : subset, content.scores)) {
    faults.push({ path: 'scores', code: 'incomplete', message: 'Every criterion takes one whole number from 0 to 5.' });
  }
  return faults;
}

export function reviewOpenFor(review: Review): Result<Review, WrongState> {
  if (review.state === 'assigned') return ok(review);
  return err(wrongState(review.state, 'This review was sent or handed back and stays as it is.'));
}

export function checkedContent(
  criteria: readonly Criterion[],
  content: ReviewContent,
  final: boolean,
): Result<ReviewContent, InvalidInput> {
  const faults = reviewFaults(criteria, content, final);
  return faults.length > 0 ? err(invalidInput(...faults)) : ok(content);
}
