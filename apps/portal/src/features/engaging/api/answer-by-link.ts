import { graphql } from '../../../generated/index.ts';

export const answerByLinkMutation = graphql(/* GraphQL */ `
  mutation AnswerByLink($token: String!, $words: AnswerWordsInput!) {
    answer: answerByLink(token: $token, words: $words) {
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
