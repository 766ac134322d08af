import { graphql } from '../../../generated/index.ts';

export const batchesQuery = graphql(/* GraphQL */ `
  query CompensationBatches($first: Int, $after: String) {
    compensationBatches(first: $first, after: $after) {
      edges {
        node {
          id
          number
          executeOn
          state
          preparedAt
          sums {
            state
            count
            total {
              amountMinor
              currency
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
