import { graphql } from '../../../generated/index.ts';

export const openReceiptsMutation = graphql(/* GraphQL */ `
  mutation OpenExpenseReceipts($claimId: ID!) {
    openExpenseReceipts(claimId: $claimId)
  }
`);
