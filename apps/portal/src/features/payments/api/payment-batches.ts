import { graphql } from '../../../generated/index.ts';

export const paymentBatchesQuery = graphql(/* GraphQL */ `
  query PaymentBatches($after: String) {
    paymentBatches(first: 10, after: $after) {
      edges {
        node {
          id
          number
          executeOn
          createdAt
          orderCount
          sentCount
          refusedCount
          downloadedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
