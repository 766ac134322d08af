import { graphql } from '../../../generated/index.ts';

export const publicLearningList = graphql(/* GraphQL */ `
  query PublicLearningList($after: String) {
    learningMaterials(first: 30, after: $after) {
      edges {
        node {
          id
          slug
          forum {
            slug
            name
          }
          editions {
            language
            title
            summary
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
