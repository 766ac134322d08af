import { graphql } from '../../../generated/index.ts';

export const statementLinesQuery = graphql(/* GraphQL */ `
  query StatementLines($states: [StatementLineState!], $after: String) {
    statementLines(states: $states, first: 30, after: $after) {
      edges {
        node {
          id
          direction
          bookedOn
          endToEndId
          bankReference
          remittanceText
          state
          reason
          orderId
          note
          isTyped
          isMine
          amount {
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
