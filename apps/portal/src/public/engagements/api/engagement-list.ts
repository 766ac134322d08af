import { graphql } from '../../../generated/index.ts';

export const engagementList = graphql(/* GraphQL */ `
  query PublicEngagementList($after: String) {
    engagements(first: 30, after: $after) {
      edges {
        node {
          ...EngagementFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
