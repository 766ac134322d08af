import { graphql } from '../../../generated/index.ts';

export const publishEditionMutation = graphql(/* GraphQL */ `
  mutation PublishLearningEdition($materialId: ID!, $edition: LearningEditionInput!) {
    answer: publishLearningEdition(materialId: $materialId, edition: $edition) {
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
