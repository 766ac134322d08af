import { graphql } from '../../../generated/index.ts';

export const continueEngagementMutation = graphql(/* GraphQL */ `
  mutation ContinueEngagement($engagementId: ID!, $reviewOn: Day!) {
    answer: continueEngagement(engagementId: $engagementId, reviewOn: $reviewOn) {
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
