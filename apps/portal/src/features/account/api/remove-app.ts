import { graphql } from '../../../generated/index.ts';

export const removeAppMutation = graphql(/* GraphQL */ `
  mutation RemoveAuthenticatorApp {
    answer: removeAuthenticatorApp {
      ... on AccountSecurity {
        ...AccountSecurityParts
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
