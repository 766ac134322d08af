import { graphql } from '../../../generated/index.ts';

export const recordEvaluationMutation = graphql(/* GraphQL */ `
  mutation RecordForumEvaluation($input: RecordEvaluationInput!) {
    answer: recordEvaluation(input: $input) {
      ... on ForumEvaluation {
        id
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
