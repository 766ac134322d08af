import { graphql } from '../../../generated/index.ts';

export const leaveEngagementMutation = graphql(/* GraphQL */ `
  mutation LeaveEngagement($engagementId: ID!, $reason: String!) {
    answer: leaveEngagement(engagementId: $engagementId, reason: $reason) {
      __typename
      ... on Engagement {
        id
        slug
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
      ... on WrongState {
        state
      }
    }
  }
`);
