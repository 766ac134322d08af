import { graphql } from '../../../generated/index.ts';

export const claimsQuery = graphql(/* GraphQL */ `
  query WaitingExpenseClaims($first: Int, $after: String) {
    waitingExpenseClaims(first: $first, after: $after) {
      edges {
        node {
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
          settlement
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
