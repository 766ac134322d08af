import { graphql } from '../../../generated/index.ts';

export const myApplicationsQuery = graphql(/* GraphQL */ `
  query MyApplications($after: String) {
    myApplications(after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          state
          title
          updatedAt
          submittedAt
          requested {
            amountMinor
            currency
          }
          organisation {
            id
            name
          }
          call {
            id
            title
            locale
            closesAt
            decisionBy
            takesApplications
          }
        }
      }
    }
  }
`);
