import { graphql } from '../../../generated/index.ts';

export const renewItemMutation = graphql(/* GraphQL */ `
  mutation RenewItem($itemId: ID!, $until: Day!, $reason: String!) {
    answer: renewConfidentialItem(itemId: $itemId, until: $until, reason: $reason) {
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
