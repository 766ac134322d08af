import { graphql } from '../../../generated/index.ts';

export const batchQuery = graphql(/* GraphQL */ `
  query CompensationBatch($id: ID!) {
    compensationBatch(id: $id) {
      id
      number
      executeOn
      state
      preparedAt
      sentAt
      doneAt
      mayAuthorise
      needsSubstitute
      authorisations {
        capacity
        authorisedAt
        isMine
      }
      conditions {
        name
        state
        leftOut
        evidence {
          what
          at
          validUntil
          byRole
          reference
        }
      }
      sums {
        rail
        state
        count
        total {
          amountMinor
          currency
        }
      }
    }
  }
`);
