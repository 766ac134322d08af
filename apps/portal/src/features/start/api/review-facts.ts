import { graphql } from '../../../generated/index.ts';

/** The reviewer's own tasks, the sent ones among them. */
export const reviewFactsQuery = graphql(/* GraphQL */ `
  query ReviewFacts {
    myReviews(first: 50) {
      edges {
        node {
          id
          state
          applicationNumber
          submittedAt
          call {
            id
            title
          }
        }
      }
    }
  }
`);
