import { graphql } from '../../../generated/index.ts';

export const vouchMutation = graphql(/* GraphQL */ `
  mutation Vouch($code: String!) {
    answer: vouch(code: $code) {
      __typename
      ... on JoinApplication {
        label
        voices
        voicesRequired
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
