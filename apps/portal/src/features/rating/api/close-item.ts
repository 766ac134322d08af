import { graphql } from '../../../generated/index.ts';

export const closeItemMutation = graphql(/* GraphQL */ `
  mutation CloseAnswerItem($input: ItemReasonsInput!) {
    answer: closeAnswerItem(input: $input) {
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
