import { graphql } from '../../../generated/index.ts';

export const entryDocument = graphql(/* GraphQL */ `
  query PublicEntry($slug: String!, $id: ID!) {
    fund(slug: $slug) {
      id
      name
      slug
    }
    ledgerEntry(id: $id) {
      id
      fundId
      kind
      memo
      effectiveOn
      recordedAt
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
