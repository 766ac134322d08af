import { graphql } from '../../../generated/index.ts';

/** Lines of the statement, newest first. */
export const bankTransfersQuery = graphql(/* GraphQL */ `
  query BankTransfers($fundSlug: String!, $state: BankTransferState, $after: String) {
    bankTransfers(fundSlug: $fundSlug, state: $state, first: 20, after: $after) {
      edges {
        node {
          id
          state
          valueOn
          bankReference
          enteredAt
          enteredByMe
          amount {
            amountMinor
            currency
          }
          contribution {
            id
            reference
            amount {
              amountMinor
              currency
            }
            organisation {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
