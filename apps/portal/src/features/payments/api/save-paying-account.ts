import { graphql } from '../../../generated/index.ts';

export const savePayingAccountMutation = graphql(/* GraphQL */ `
  mutation SavePayingAccount($input: SavePayingAccountInput!) {
    savePayingAccount(input: $input) {
      __typename
      ... on PaymentStep {
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
    }
  }
`);
