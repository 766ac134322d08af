import { graphql } from '../../../generated/index.ts';

export const savePayeeDetailsMutation = graphql(/* GraphQL */ `
  mutation SavePayeeDetails($input: SavePayeeDetailsInput!) {
    savePayeeDetails(input: $input) {
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
