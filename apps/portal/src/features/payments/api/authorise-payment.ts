import { graphql } from '../../../generated/index.ts';

export const authorisePaymentMutation = graphql(/* GraphQL */ `
  mutation AuthorisePayment($orderId: ID!) {
    authorisePayment(orderId: $orderId) {
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
      ... on MayNotAuthorise {
        obstacle
      }
    }
  }
`);
