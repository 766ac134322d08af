import { graphql } from '../../../generated/index.ts';

export const confirmAppMutation = graphql(/* GraphQL */ `
  mutation ConfirmAuthenticatorApp($code: String!) {
    answer: confirmAuthenticatorApp(code: $code) {
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
