import { graphql } from '../../../generated/index.ts';

export const watchedFactsQuery = graphql(/* GraphQL */ `
  query WatchedFacts($after: String) {
    recordFactsToWatch(first: 20, after: $after) {
      edges {
        node {
          ...DeskFact
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
