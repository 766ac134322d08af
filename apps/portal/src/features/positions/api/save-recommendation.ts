import { graphql } from '../../../generated/index.ts';

export const saveRecommendationMutation = graphql(/* GraphQL */ `
  mutation SaveRecommendation($input: SaveRecommendationInputType!) {
    answer: saveRecommendation(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
