import { graphql } from '../../../generated/index.ts';

export const restateRecommendationMutation = graphql(/* GraphQL */ `
  mutation RestateRecommendation($input: RestateInputType!) {
    answer: restateRecommendation(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
