import { graphql } from '../../../generated/index.ts';

export const registerWithPasswordMutation = graphql(/* GraphQL */ `
  mutation RegisterWithPassword($input: RegisterWithPasswordInput!) {
    answer: registerWithPassword(input: $input) {
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
