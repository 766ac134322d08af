import { graphql } from '../../../generated/index.ts';

/** Each opening of the organisation's own sealed details. */
export const payeeReadsQuery = graphql(/* GraphQL */ `
  query PayeeReads($payeeId: ID!, $after: String) {
    payeeReads(payeeId: $payeeId, first: 10, after: $after) {
      edges {
        node {
          purpose
          readAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
