import { graphql } from '../../../generated/index.ts';

/** Calls of every fund for the public list. */
export const publicCalls = graphql(/* GraphQL */ `
  query PublicCalls($fundId: String!, $after: String) {
    calls(fundId: $fundId, first: 25, after: $after) {
      edges {
        node {
          id
          slug
          title
          summary
          locale
          opensAt
          closesAt
          decisionBy
          takesApplications
          ceiling {
            amountMinor
            currency
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
