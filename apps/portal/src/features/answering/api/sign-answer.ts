import { graphql } from '../../../generated/index.ts';

export const signAnswerMutation = graphql(/* GraphQL */ `
  mutation SignAnswer($itemId: ID!, $signatoryId: ID!) {
    answer: signAnswer(itemId: $itemId, signatoryId: $signatoryId) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on AnswerSignatureRefused {
        reason
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
