import { graphql } from '../../../generated/index.ts';

export const nameEvaluatorMutation = graphql(/* GraphQL */ `
  mutation NameForumEvaluator($input: NameEvaluatorInput!) {
    answer: nameEvaluator(input: $input) {
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
