import { graphql } from '../../../generated/index.ts';

export const askSignatureMutation = graphql(/* GraphQL */ `
  mutation AskAnswerSignature($itemId: ID!) {
    answer: askAnswerSignature(itemId: $itemId) {
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
