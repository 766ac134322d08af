import { graphql } from '../../../generated/index.ts';

export const holdItemMutation = graphql(/* GraphQL */ `
  mutation HoldAnswerItem($input: HoldItemInput!) {
    answer: holdAnswerItem(input: $input) {
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
