import { graphql } from '../../../generated/index.ts';

export const removePasskeyMutation = graphql(/* GraphQL */ `
  mutation RemovePasskey($passkeyId: ID!) {
    answer: removePasskey(passkeyId: $passkeyId) {
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
