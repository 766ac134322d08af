import { graphql } from '../../../generated/index.ts';

export const addPasskeyMutation = graphql(/* GraphQL */ `
  mutation AddPasskey($input: AddPasskeyInput!) {
    answer: addPasskey(input: $input) {
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
