import { graphql } from '../../../generated/index.ts';

export const changePasswordMutation = graphql(/* GraphQL */ `
  mutation ChangePassword($password: String!) {
    answer: changePassword(password: $password) {
      ... on AccountSecurity {
        ...AccountSecurityParts
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
