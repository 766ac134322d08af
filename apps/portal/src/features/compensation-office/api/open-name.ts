import { graphql } from '../../../generated/index.ts';

export const openNameMutation = graphql(/* GraphQL */ `
  mutation OpenNameToScreen($paymentId: ID!) {
    openNameToScreen(paymentId: $paymentId)
  }
`);
