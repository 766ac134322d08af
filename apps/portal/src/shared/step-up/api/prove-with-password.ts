import { graphql } from '../../../generated/index.ts';

export const proveWithPasswordMutation = graphql(/* GraphQL */ `
  mutation ProveWithPassword($password: String!) {
    answer: proveWithPassword(password: $password) {
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
