import { graphql } from '../../../generated/index.ts';

/** Entries of the books, newest first; those of one account where one is named. */
export const ledgerEntriesQuery = graphql(/* GraphQL */ `
  query LedgerEntries($fundSlug: String!, $account: LedgerAccount, $currency: String, $after: String) {
    ledgerEntries(fundSlug: $fundSlug, account: $account, currency: $currency, first: 25, after: $after) {
      edges {
        node {
          id
          kind
          effectiveOn
          memo
          reversedBy
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
