import { graphql } from '../../../generated/index.ts';

export const acknowledgeItemMutation = graphql(/* GraphQL */ `
  mutation AcknowledgeItem($itemId: ID!) {
    answer: acknowledgeItem(itemId: $itemId) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on WrongState {
        state
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
