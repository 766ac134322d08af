import { graphql } from '../../../generated/index.ts';

export const myEngagementsQuery = graphql(/* GraphQL */ `
  query MyEngagements($after: String) {
    myEngagements(first: 20, after: $after) {
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
