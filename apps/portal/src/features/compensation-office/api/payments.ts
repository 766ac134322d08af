import { graphql } from '../../../generated/index.ts';

export const paymentsQuery = graphql(/* GraphQL */ `
  query CompensationPayments($batchId: ID!, $state: String, $first: Int, $after: String) {
    compensationPayments(batchId: $batchId, state: $state, first: $first, after: $after) {
      edges {
        node {
          id
          pseudonym
          organisation {
            id
            name
          }
          kind
          rail
          inKind
          amount {
            amountMinor
            currency
          }
          state
          refusal
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
