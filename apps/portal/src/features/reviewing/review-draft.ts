import type { Criterion, Task } from './types.ts';

export interface DraftScore {
  /** 0 (not at all) to 5 (fully). */
  readonly points: number;
  readonly comment: string;
}

/** What a reviewer has written so far; a criterion without points is not there. Survives JSON. */
export interface ReviewDraft {
  readonly scores: Readonly<Record<string, DraftScore>>;
  readonly comment: string;
}

export type MissingPart =
  | { readonly type: 'score'; readonly criterion: Criterion }
  | { readonly type: 'comment' }
  | { readonly type: 'comment-too-long' };

/** As the API has it: shorter helps nobody who has to decide. */
export const COMMENT_MIN_LENGTH = 20;
const COMMENT_MAX_LENGTH = 8_000;
export const POINTS = [0, 1, 2, 3, 4, 5] as const;

export function draftOf(task: Pick<Task, 'scores' | 'comment'>): ReviewDraft {
  const scores = task.scores.map(({ criterionId, points, comment }) => [criterionId, { points, comment }] as const);
  return { scores: Object.fromEntries(scores), comment: task.comment };
}

export function withScore(draft: ReviewDraft, criterionId: string, change: Partial<DraftScore>): ReviewDraft {
  const before = draft.scores[criterionId] ?? { points: 0, comment: '' };
  return { ...draft, scores: { ...draft.scores, [criterionId]: { ...before, ...change } } };
}

/** What keeps a review from being sent for good. */
export function missingParts(draft: ReviewDraft, criteria: readonly Criterion[]): MissingPart[] {
  const missing: MissingPart[] = criteria
    .filter((criterion) => !draft.scores[criterion.id])
    .map((criterion) => ({ type: 'score', criterion }));
  const { length } = draft.comment.trim();
  if (length < COMMENT_MIN_LENGTH) missing.push({ type: 'comment' });
  if (length > COMMENT_MAX_LENGTH) missing.push({ type: 'comment-too-long' });
  return missing;
}

/** The weighted total so far in hundredths of a percent of full marks; null until every criterion has its points. */
export function totalHundredths(draft: ReviewDraft, criteria: readonly Criterion[]): number | null {
  if (criteria.some((criterion) => !draft.scores[criterion.id])) return null;
  const weighted = criteria.reduce((sum, { id, weight }) => sum + (draft.scores[id]?.points ?? 0) * weight, 0);
  return weighted * 20;
}

export function toReviewInput(reviewId: string, draft: ReviewDraft, final: boolean) {
  const scores = Object.entries(draft.scores).map(([criterionId, score]) => ({ criterionId, ...score }));
  return { reviewId, scores, comment: draft.comment, final };
}
