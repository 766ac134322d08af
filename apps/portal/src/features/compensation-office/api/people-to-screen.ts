import { graphql } from '../../../generated/index.ts';

export const peopleToScreenQuery = graphql(/* GraphQL */ `
  query PeopleToScreen($batchId: ID!, $language: String!, $first: Int, $after: String) {
    peopleToScreen(batchId: $batchId, language: $language, first: $first, after: $after) {
      edges {
        node {
          paymentId
          pseudonym
          country
          rail
          hasName
          outcome
          screenedAt
          law {
            text
            law
            source
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
