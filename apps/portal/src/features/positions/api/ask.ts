import { graphql } from '../../../generated/index.ts';

export const askAboutRecommendationMutation = graphql(/* GraphQL */ `
  mutation AskAboutRecommendation($input: RestateInputType!) {
    answer: askAboutRecommendation(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
