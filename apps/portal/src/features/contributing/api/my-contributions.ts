import { graphql } from '../../../generated/index.ts';

/** Contributions of the organisations one acts for, newest first. */
export const myContributionsQuery = graphql(/* GraphQL */ `
  query MyContributions($first: Int, $after: String) {
    myContributions(first: $first, after: $after) {
      edges {
        node {
          ...ContributionLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  fragment ContributionLine on Contribution {
    id
    state
    rail
    reference
    purchaseOrder
    createdAt
    receivedAt
    clearsAt
    heldByShareLimit
    amount {
      amountMinor
      currency
    }
    fund {
      id
      name
    }
  }
`);
