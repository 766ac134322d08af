import { useState } from 'react';
import { useClient } from 'urql';
import { isOfflineError } from '../../../shared/api/client.ts';
import type { SendOutcome } from '../../../shared/drafts/continuous-save.ts';
import { useContinuousSave } from '../../../shared/drafts/use-continuous-save.ts';
import { isProblem, type ProblemIn } from '../../../shared/problems/problem-words.ts';
import type { WriteReviewMutation } from '../../../generated/graphql.ts';
import { writeReviewMutation } from '../api/write-review.ts';
import { draftOf, toReviewInput, type ReviewDraft } from '../review-draft.ts';
import type { Task } from '../types.ts';

export type WriteReviewProblem = ProblemIn<WriteReviewMutation['writeReview']>;

/** A review being written: every word on this device at once and on the server soon after, as a draft. */
export function useReviewDraft(task: Task) {
  const client = useClient();
  const [stopped, setStopped] = useState<WriteReviewProblem | null>(null);
  const save = async (draft: ReviewDraft): Promise<SendOutcome> => {
    const input = toReviewInput(task.id, draft, false);
    const { data, error } = await client.mutation(writeReviewMutation, { input }).toPromise();
    if (!data) return { type: isOfflineError(error) ? 'offline' : 'refused' };
    const problem = isProblem(data.writeReview) ? data.writeReview : null;
    setStopped(problem);
    return { type: problem ? 'refused' : 'sent' };
  };
  return { ...useContinuousSave<ReviewDraft>(`review.${task.id}`, draftOf(task), save), stopped };
}
