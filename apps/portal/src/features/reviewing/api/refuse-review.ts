import { graphql } from '../../../generated/index.ts';

export const refuseReviewMutation = graphql(/* GraphQL */ `
  mutation RefuseReview($reviewId: String!, $reason: String!) {
    refuseReview(reviewId: $reviewId, reason: $reason) {
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
