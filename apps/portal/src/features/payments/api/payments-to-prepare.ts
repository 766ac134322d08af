import { graphql } from '../../../generated/index.ts';

/** Accepted tranches without an order, and where the fund pays from. */
export const paymentsToPrepareQuery = graphql(/* GraphQL */ `
  query PaymentsToPrepare($fundId: ID!) {
    payableTranches(fundId: $fundId) {
      trancheId
      title
      number
      dueOn
      acceptedAt
      amount {
        amountMinor
        currency
      }
      organisation {
        id
        name
      }
      payees {
        id
        currency
        current {
          accountHint
          state
        }
      }
    }
    payingAccounts(fundId: $fundId) {
      id
      currency
      holderName
      accountNumber
      bic
    }
  }
`);
