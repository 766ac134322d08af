import { graphql } from '../../../generated/index.ts';

export const sendAnswerMutation = graphql(/* GraphQL */ `
  mutation SendAnswer($itemId: ID!) {
    answer: sendAnswer(itemId: $itemId) {
      __typename
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
