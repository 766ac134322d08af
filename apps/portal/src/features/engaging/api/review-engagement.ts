import { graphql } from '../../../generated/index.ts';

export const reviewEngagementMutation = graphql(/* GraphQL */ `
  mutation ReviewEngagement($input: ReviewEngagementInput!) {
    answer: reviewEngagement(input: $input) {
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
