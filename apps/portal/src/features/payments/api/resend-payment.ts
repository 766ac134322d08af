import { graphql } from '../../../generated/index.ts';

export const resendPaymentMutation = graphql(/* GraphQL */ `
  mutation ResendPayment($orderId: ID!) {
    resendPayment(orderId: $orderId) {
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
