import { graphql } from '../../../generated/index.ts';

export const removeRecommendationMutation = graphql(/* GraphQL */ `
  mutation RemoveRecommendation($input: RemoveRecommendationInputType!) {
    answer: removeRecommendation(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
