import { graphql } from '../../../generated/index.ts';

export const endEngagementMutation = graphql(/* GraphQL */ `
  mutation EndEngagement($engagementId: ID!, $reason: String!) {
    answer: endEngagement(engagementId: $engagementId, reason: $reason) {
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
