import { graphql } from '../../../generated/index.ts';

export const orderRecommendationsMutation = graphql(/* GraphQL */ `
  mutation OrderRecommendations($positionId: ID!, $ids: [ID!]!) {
    answer: orderRecommendations(positionId: $positionId, ids: $ids) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
