import { graphql } from '../../../generated/index.ts';

export const voteOnMotionMutation = graphql(/* GraphQL */ `
  mutation VoteOnForumMotion($input: VoteOnMotionInput!) {
    answer: voteOnForumMotion(input: $input) {
      ... on ForumMotionStep {
        motionId
        state
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
    }
  }
`);
