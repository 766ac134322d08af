import { graphql } from '../../../generated/index.ts';

export const myReviewsQuery = graphql(/* GraphQL */ `
  query MyReviews($first: Int, $after: String) {
    myReviews(first: $first, after: $after) {
      edges {
        node {
          id
          state
          dueAt
          submittedAt
          applicationNumber
          answers
          scores {
            criterionId
          }
          call {
            id
            title
            locale
            criteria {
              id
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
