import { graphql } from '../../../generated/index.ts';

export const confirmPayeeDetailsMutation = graphql(/* GraphQL */ `
  mutation ConfirmPayeeDetails($input: ConfirmPayeeDetailsInput!) {
    confirmPayeeDetails(input: $input) {
      __typename
      ... on PaymentStep {
        id
      }
      ... on Problem {
        code
        message
      }
      ... on PayeeDetailsChanged {
        changedAt
      }
    }
  }
`);
