import { graphql } from '../../../generated/index.ts';

export const setEmailMutation = graphql(/* GraphQL */ `
  mutation SetEmail($address: String!) {
    answer: setEmail(address: $address) {
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
