import { graphql } from '../../../generated/index.ts';

export const translateAnswerMutation = graphql(/* GraphQL */ `
  mutation TranslateAnswer($itemId: ID!, $language: String!, $parts: [TranslatedPartInput!]!) {
    answer: translateAnswer(itemId: $itemId, language: $language, parts: $parts) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
    }
  }
`);
