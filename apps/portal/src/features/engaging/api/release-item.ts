import { graphql } from '../../../generated/index.ts';

export const releaseItemMutation = graphql(/* GraphQL */ `
  mutation ReleaseItem($itemId: ID!) {
    answer: releaseConfidentialItem(itemId: $itemId) {
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
