import { graphql } from '../../../generated/index.ts';

export const openCallsQuery = graphql(/* GraphQL */ `
  query OpenCalls($after: String) {
    openCalls(after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          slug
          title
          summary
          locale
          opensAt
          closesAt
          takesApplications
          ceiling {
            amountMinor
            currency
          }
        }
      }
    }
  }
`);
