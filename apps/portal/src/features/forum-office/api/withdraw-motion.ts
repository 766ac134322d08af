import { graphql } from '../../../generated/index.ts';

export const withdrawMotionMutation = graphql(/* GraphQL */ `
  mutation WithdrawForumMotion($motionId: ID!) {
    answer: withdrawForumMotion(motionId: $motionId) {
      ... on ForumMotionStep {
        motionId
        state
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
