import { graphql } from '../../../generated/index.ts';

/** What a list shows of a contribution. */
export const contributionLine = graphql(/* GraphQL */ `
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
