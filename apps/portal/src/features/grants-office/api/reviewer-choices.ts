import { graphql } from '../../../generated/index.ts';

export const reviewerChoicesQuery = graphql(/* GraphQL */ `
  query ReviewerChoices($applicationId: String!) {
    reviewerChoices(applicationId: $applicationId) {
      accountId
      handle
      mayReview
      state
      dueAt
      refusalReason
      openReviews
    }
  }
`);
