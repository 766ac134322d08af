import { graphql } from '../../../generated/index.ts';

export const claimQuery = graphql(/* GraphQL */ `
  query ExpenseClaimToDecide($id: ID!) {
    expenseClaim(id: $id) {
      id
      pseudonym
      kind
      isAdvance
      purpose
      amount {
        amountMinor
        currency
      }
      neededBy
      filedAt
      state
      declaration
      settlement
      settlementNote
      spent {
        amountMinor
        currency
      }
      receiptCount
    }
  }
`);
