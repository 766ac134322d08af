import { graphql } from '../../../generated/index.ts';

export const preparePaymentOrderMutation = graphql(/* GraphQL */ `
  mutation PreparePaymentOrder($input: PreparePaymentOrderInput!) {
    preparePaymentOrder(input: $input) {
      __typename
      ... on PaymentStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
