import { graphql } from '../../../generated/index.ts';

/** Orders of the treasury, latest first. */
export const paymentOrdersQuery = graphql(/* GraphQL */ `
  query PaymentOrders($states: [PaymentOrderState!], $after: String) {
    paymentOrders(states: $states, first: 30, after: $after) {
      edges {
        node {
          id
          state
          title
          trancheNumber
          preparedAt
          amount {
            amountMinor
            currency
          }
          organisation {
            id
            name
          }
          authorisations {
            capacity
            isMine
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
