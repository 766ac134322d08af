import { graphql } from '../../../generated/index.ts';

export const setSourcesMutation = graphql(/* GraphQL */ `
  mutation SetRecommendationSources($input: SetSourcesInputType!) {
    answer: setRecommendationSources(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
