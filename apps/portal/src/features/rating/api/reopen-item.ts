import { graphql } from '../../../generated/index.ts';

export const reopenItemMutation = graphql(/* GraphQL */ `
  mutation ReopenAnswerItem($input: ItemReasonsInput!) {
    answer: reopenAnswerItem(input: $input) {
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
