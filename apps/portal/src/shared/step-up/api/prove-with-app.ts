import { graphql } from '../../../generated/index.ts';

export const proveWithAppMutation = graphql(/* GraphQL */ `
  mutation ProveWithApp($code: String!) {
    answer: proveWithApp(code: $code) {
      ... on Proof {
        provedUntil
      }
      ... on Problem {
        code
        message
      }
      ... on TooManyAttempts {
        retryAfterMinutes
      }
    }
  }
`);
