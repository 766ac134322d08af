import { graphql } from '../../../generated/index.ts';

/** Everything promised and paid to a fund, for its treasury. */
export const fundContributionsQuery = graphql(/* GraphQL */ `
  query FundContributions($fundSlug: String!, $state: ContributionState, $after: String) {
    fundContributions(fundSlug: $fundSlug, state: $state, first: 20, after: $after) {
      edges {
        node {
          id
          state
          rail
          reference
          createdAt
          receivedAt
          clearsAt
          heldByShareLimit
          amount {
            amountMinor
            currency
          }
          organisation {
            id
            name
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
