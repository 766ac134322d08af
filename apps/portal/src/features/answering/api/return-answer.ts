import { graphql } from '../../../generated/index.ts';

export const returnAnswerMutation = graphql(/* GraphQL */ `
  mutation ReturnAnswer($itemId: ID!, $note: String!) {
    answer: returnAnswer(itemId: $itemId, note: $note) {
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
