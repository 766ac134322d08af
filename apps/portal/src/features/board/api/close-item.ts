import { graphql } from '../../../generated/index.ts';

export const closeItemMutation = graphql(/* GraphQL */ `
  mutation CloseItem($input: CloseItemInputType!) {
    closeItem(input: $input) {
      ... on ClosedItem {
        itemId
        outcome
        alternatesDrawn
      }
      ... on Problem {
        code
        message
      }
      ... on BelowQuorum {
        needed
        present
        closesAt
      }
      ... on NotSettled {
        closesAt
      }
      ... on EffectRefused {
        cause
        reason
      }
    }
  }
`);
