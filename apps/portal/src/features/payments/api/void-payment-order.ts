import { graphql } from '../../../generated/index.ts';

export const voidPaymentOrderMutation = graphql(/* GraphQL */ `
  mutation VoidPaymentOrder($input: VoidPaymentOrderInput!) {
    voidPaymentOrder(input: $input) {
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
