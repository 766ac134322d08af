import { graphql } from '../../../generated/index.ts';

export const ownClaimsQuery = graphql(/* GraphQL */ `
  query OwnExpenseClaims($first: Int, $after: String) {
    myExpenseClaims(first: $first, after: $after) {
      edges {
        node {
          id
          kind
          isAdvance
          purpose
          amount {
            amountMinor
            currency
          }
          neededBy
          declaration
          state
          filedAt
          approved {
            amountMinor
            currency
          }
          reason
          settlement
          spent {
            amountMinor
            currency
          }
          receiptCount
          paymentState
          paidOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
