import { graphql } from '../../../generated/index.ts';

export const signInWithRecoveryCodeMutation = graphql(/* GraphQL */ `
  mutation SignInWithRecoveryCode($input: SignInWithRecoveryCodeInput!) {
    answer: signInWithRecoveryCode(input: $input) {
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
