import { graphql } from '../../../generated/index.ts';

export const endRoleMutation = graphql(/* GraphQL */ `
  mutation EndRole($assignmentId: ID!) {
    answer: endRole(assignmentId: $assignmentId) {
      ... on RoleAssignment {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
