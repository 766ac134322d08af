import { graphql } from '../../../generated/index.ts';

export const acceptConfidenceMutation = graphql(/* GraphQL */ `
  mutation AcceptConfidence($itemId: ID!) {
    answer: acceptConfidence(itemId: $itemId) {
      __typename
      ... on ConfidentialItem {
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
          message
        }
      }
      ... on WrongState {
        state
      }
    }
  }
`);
