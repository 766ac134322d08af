import { graphql } from '../../../generated/index.ts';

export const askRequestAgainMutation = graphql(/* GraphQL */ `
  mutation AskRequestAgain($requestId: ID!) {
    answer: askRequestAgain(requestId: $requestId) {
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
    }
  }
`);
