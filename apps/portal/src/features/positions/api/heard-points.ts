import { graphql } from '../../../generated/index.ts';

export const heardPointsQuery = graphql(/* GraphQL */ `
  query HeardPoints($positionId: ID!, $kind: String!, $words: String, $after: String) {
    heardPoints(positionId: $positionId, kind: $kind, words: $words, first: 10, after: $after) {
      edges {
        node {
          id
          text
          language
          saidOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
