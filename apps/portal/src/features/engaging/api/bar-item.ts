import { graphql } from '../../../generated/index.ts';

export const barItemMutation = graphql(/* GraphQL */ `
  mutation BarItem($itemId: ID!, $law: String!) {
    answer: barConfidentialItem(itemId: $itemId, law: $law) {
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
