import { graphql } from '../../../generated/index.ts';

export const myRequestsQuery = graphql(/* GraphQL */ `
  query MyRequests($after: String, $desk: RequestDesk!) {
    myRequests(first: 20, after: $after, desk: $desk) {
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
