import { graphql } from '../../../generated/index.ts';

export const myRequestsQuery = graphql(/* GraphQL */ `
  query MyRequests($after: String) {
    myRequests(first: 20, after: $after) {
      edges {
        node {
          ...RequestFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
