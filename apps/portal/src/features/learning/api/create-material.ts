import { graphql } from '../../../generated/index.ts';

export const createMaterialMutation = graphql(/* GraphQL */ `
  mutation CreateLearningMaterial($forum: String!, $slug: String!, $edition: LearningEditionInput!) {
    answer: createLearningMaterial(forum: $forum, slug: $slug, edition: $edition) {
      __typename
      ... on LearningMaterial {
        id
        slug
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
    }
  }
`);
