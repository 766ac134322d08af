import { graphql } from '../../../generated/index.ts';

export const askByLinkMutation = graphql(/* GraphQL */ `
  mutation AskByLink($token: String!, $input: RestateInputType!) {
    answer: askByLink(token: $token, input: $input) {
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
