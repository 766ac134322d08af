import { graphql } from '../../../generated/index.ts';

export const entryList = graphql(/* GraphQL */ `
  query PublicEntries($slug: String!, $currency: String, $account: LedgerAccount, $first: Int, $after: String) {
    fund(slug: $slug) {
      name
      slug
    }
    ledgerEntries(fundSlug: $slug, currency: $currency, account: $account, first: $first, after: $after) {
      edges {
        node {
          id
          kind
          memo
          effectiveOn
          postings {
            account
            amount {
              amountMinor
              currency
            }
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
