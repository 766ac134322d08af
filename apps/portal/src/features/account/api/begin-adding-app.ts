import { graphql } from '../../../generated/index.ts';

export const beginAddingAppMutation = graphql(/* GraphQL */ `
  mutation BeginAddingAuthenticatorApp {
    answer: beginAddingAuthenticatorApp {
      ... on AuthenticatorAppSecret {
        secret
        address
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
