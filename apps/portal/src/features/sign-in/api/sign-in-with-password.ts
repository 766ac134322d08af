import { graphql } from '../../../generated/index.ts';

export const signInWithPasswordMutation = graphql(/* GraphQL */ `
  mutation SignInWithPassword($input: SignInWithPasswordInput!) {
    answer: signInWithPassword(input: $input) {
      ... on SignedIn {
        accountId
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
