import { graphql } from '../../../generated/index.ts';

export const assignReviewerMutation = graphql(/* GraphQL */ `
  mutation AssignReviewer($applicationId: String!, $reviewerId: String!, $dueAt: DateTime!) {
    assignReviewer(applicationId: $applicationId, reviewerId: $reviewerId, dueAt: $dueAt) {
      __typename
      ... on Done {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
