import { graphql } from '../../../generated/index.ts';

export const savePositionTranslationsMutation = graphql(/* GraphQL */ `
  mutation SavePositionTranslations($input: SavePositionTranslationsInput!) {
    answer: savePositionTranslations(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
