import { graphql } from '../../../generated/index.ts';

export const signInWithPasskeyMutation = graphql(/* GraphQL */ `
  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
    answer: signInWithPasskey(input: $input) {
      ... on SignedIn {
        accountId
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
