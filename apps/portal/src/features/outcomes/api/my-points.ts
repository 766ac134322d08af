import { graphql } from '../../../generated/index.ts';

export const myPointsQuery = graphql(/* GraphQL */ `
  query MyPoints($after: String) {
    myPoints(first: 20, after: $after) {
      edges {
        node {
          id
          kind
          text
          saidOn
          outcomes {
            positionSlug
            positionTitle {
              language
              text
            }
            recommendationNumber
            deliveredOn
            answerState
            ratingOutcome
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
