import { graphql } from '../../../generated/index.ts';

export const sealItemMutation = graphql(/* GraphQL */ `
  mutation SealItem($input: SealItemInput!) {
    answer: sealConfidentialItem(input: $input) {
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
