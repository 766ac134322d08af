import { graphql } from '../../../generated/index.ts';

export const publicLearningList = graphql(/* GraphQL */ `
  query PublicLearningList {
    learningMaterials(first: 100) {
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
    }
  }
`);
