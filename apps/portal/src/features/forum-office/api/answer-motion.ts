import { graphql } from '../../../generated/index.ts';

export const answerMotionMutation = graphql(/* GraphQL */ `
  mutation AnswerForumMotion($input: AnswerMotionInput!) {
    answer: answerForumMotion(input: $input) {
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
