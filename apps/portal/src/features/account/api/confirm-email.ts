import { graphql } from '../../../generated/index.ts';

export const confirmEmailMutation = graphql(/* GraphQL */ `
  mutation ConfirmEmail($code: String!) {
    answer: confirmEmail(code: $code) {
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
