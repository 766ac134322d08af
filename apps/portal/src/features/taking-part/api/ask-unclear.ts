import { graphql } from '../../../generated/index.ts';

export const askUnclearMutation = graphql(/* GraphQL */ `
  mutation AskUnclear($materialId: ID!, $section: Int!, $language: String!, $text: String!) {
    answer: askUnclear(materialId: $materialId, section: $section, language: $language, text: $text) {
      __typename
      ... on UnclearQuestion {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
