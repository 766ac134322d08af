import { graphql } from '../../../generated/index.ts';

export const learningListQuery = graphql(/* GraphQL */ `
  query TakingPartLearningList($forum: String) {
    learningMaterials(forum: $forum, first: 50) {
      edges {
        node {
          id
          slug
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
