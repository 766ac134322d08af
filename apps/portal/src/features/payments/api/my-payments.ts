import { graphql } from '../../../generated/index.ts';

/** Payments to the reader's organisations, latest first; of one tranche where it is said. */
export const myPaymentsQuery = graphql(/* GraphQL */ `
  query MyPayments($trancheId: ID, $after: String) {
    myPayments(trancheId: $trancheId, first: 20, after: $after) {
      edges {
        node {
          id
          endToEndId
          trancheId
          awardId
          state
          title
          trancheNumber
          preparedAt
          voidedAt
          amount {
            amountMinor
            currency
          }
          authorisations {
            authorisedAt
          }
          attempts {
            number
            state
            sentAt
            confirmedOn
            returnedOn
            returnedMinor
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
