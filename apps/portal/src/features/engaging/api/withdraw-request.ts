import { graphql } from '../../../generated/index.ts';

export const withdrawRequestMutation = graphql(/* GraphQL */ `
  mutation WithdrawRequest($requestId: ID!, $language: String!, $reason: String!) {
    answer: withdrawRequest(requestId: $requestId, language: $language, reason: $reason) {
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
