import { graphql } from '../../../generated/index.ts';

export const reopenItemMutation = graphql(/* GraphQL */ `
  mutation ReopenItem($itemId: ID!) {
    reopenItem(itemId: $itemId) {
      ... on BoardItem {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
