import { graphql } from '../../../generated/index.ts';

export const signInWithMembershipKeyMutation = graphql(/* GraphQL */ `
  mutation SignInWithMembershipKey($input: SignInWithMembershipKeyInput!) {
    answer: signInWithMembershipKey(input: $input) {
      __typename
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
