import { accountOf } from '../scenes/people.ts';
import type { Tale } from '../tale.ts';

const COMMENTS = [
  'The plan is clear, and it starts from what people have asked for. I would have liked to read how they are asked again once it runs.',
  'The steps and the people fit together. The budget is plain, and most of it reaches the work itself.',
  'A careful plan by people who know the places they write about. The time for setting it up is short.',
] as const;

/** Two or three reviewers read it without names and score it. */
export async function review(
  tale: Tale,
  applicationId: string,
  points: readonly (readonly [number, number, number])[],
): Promise<void> {
  const reviewers = ['reviewer-one', 'reviewer-two', 'reviewer-three'].slice(0, points.length);
  const dueAt = new Date(tale.now().getTime() + 14 * 86_400_000).toISOString();
  for (const [index, reviewer] of reviewers.entries()) {
    const reviewId = await assign(tale, applicationId, reviewer, dueAt);
    const scores = ['closeness', 'feasibility', 'value'].map((criterionId, place) => ({
      criterionId,
      points: points[index]?.[place] ?? 3,
      comment: '',
    }));
    const input = { reviewId, scores, comment: COMMENTS[index], final: true };
    await tale.act(
      `review-${applicationId}-${reviewer}`,
      reviewer,
      { name: 'writeReview', success: 'Done', variables: { input: ['WriteReviewInputType!', input] } },
      { doneIf: ['WrongState'], done: { id: reviewId } },
    );
  }
}

async function assign(tale: Tale, applicationId: string, reviewer: string, dueAt: string): Promise<string> {
  const { id } = await tale.act(
    `assign-${applicationId}-${reviewer}`,
    'grants-officer',
    {
      name: 'assignReviewer',
      success: 'Done',
      variables: {
        applicationId: ['String!', applicationId],
        reviewerId: ['String!', accountOf(tale, reviewer)],
        dueAt: ['DateTime!', dueAt],
      },
    },
    {
      // In the story a reviewer never has two tasks at once.
      found: async () => {
        const mine = await tale.client.list<{ id: string; state: string }>(reviewer, 'myReviews', 'id state');
        return mine.find((task) => task.state === 'assigned');
      },
    },
  );
  return id;
}
