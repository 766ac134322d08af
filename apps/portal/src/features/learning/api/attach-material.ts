import { graphql } from '../../../generated/index.ts';

export const attachMaterialMutation = graphql(/* GraphQL */ `
  mutation AttachLearningMaterial($materialId: ID!, $engagement: String!) {
    answer: attachLearning(materialId: $materialId, engagement: $engagement) {
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
