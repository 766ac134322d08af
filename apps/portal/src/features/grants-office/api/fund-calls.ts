import { graphql } from '../../../generated/index.ts';

export const fundCallsQuery = graphql(/* GraphQL */ `
  query FundCalls($fundId: String!, $first: Int, $after: String) {
    fundCalls(fundId: $fundId, first: $first, after: $after) {
      edges {
        node {
          id
          slug
          title
          locale
          state
          opensAt
          closesAt
          decisionBy
          takesApplications
          envelope {
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
