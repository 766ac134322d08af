import { graphql } from '../../../generated/index.ts';

/** One entry with both of its halves. */
export const ledgerEntryQuery = graphql(/* GraphQL */ `
  query OneLedgerEntry($id: ID!) {
    ledgerEntry(id: $id) {
      id
      kind
      effectiveOn
      recordedAt
      memo
      causeType
      causeId
      reverses
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
`);
