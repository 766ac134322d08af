import { graphql } from '../../../generated/index.ts';

export const requestList = graphql(/* GraphQL */ `
  query PublicRequestList($after: String, $state: RequestState) {
    requests(first: 30, after: $after, state: $state) {
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
