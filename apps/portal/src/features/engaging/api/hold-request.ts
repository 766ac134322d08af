import { graphql } from '../../../generated/index.ts';

export const holdRequestMutation = graphql(/* GraphQL */ `
  mutation HoldRequest($requestId: ID!, $held: Boolean!) {
    answer: holdRequest(requestId: $requestId, held: $held) {
      __typename
      ... on Request {
        id
        slug
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
      ... on WrongState {
        state
      }
    }
  }
`);
