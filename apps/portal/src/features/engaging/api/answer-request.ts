import { graphql } from '../../../generated/index.ts';

export const answerRequestMutation = graphql(/* GraphQL */ `
  mutation AnswerRequest($requestId: ID!, $words: AnswerWordsInput!) {
    answer: answerRequest(requestId: $requestId, words: $words) {
      __typename
      ... on Request {
        id
        slug
      }
      ... on Problem {
        code
        message
      }
      ... on WrongState {
        state
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
    }
  }
`);
