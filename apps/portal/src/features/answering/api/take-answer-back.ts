import { graphql } from '../../../generated/index.ts';

export const takeAnswerBackMutation = graphql(/* GraphQL */ `
  mutation TakeAnswerBack($itemId: ID!) {
    answer: takeAnswerBack(itemId: $itemId) {
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
