import { graphql } from '../../../generated/index.ts';

export const registerWithPasskeyMutation = graphql(/* GraphQL */ `
  mutation RegisterWithPasskey($input: RegisterWithPasskeyInput!) {
    answer: registerWithPasskey(input: $input) {
      ... on NewAccount {
        accountId
        recoveryCodes
      }
      ... on Problem {
        code
        message
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
