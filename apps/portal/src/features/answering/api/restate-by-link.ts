import { graphql } from '../../../generated/index.ts';

export const restateByLinkMutation = graphql(/* GraphQL */ `
  mutation RestateByLink($token: String!, $input: RestateInputType!) {
    answer: restateByLink(token: $token, input: $input) {
      __typename
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
        }
      }
    }
  }
`);
