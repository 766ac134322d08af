import { graphql } from '../../../generated/index.ts';

/** One order and its gate as it stands now. */
export const paymentGateQuery = graphql(/* GraphQL */ `
  query PaymentGate($id: ID!) {
    paymentOrder(id: $id) {
      isOpen
      mayAuthorise
      hasAuthorised
      obstacle
      needsSubstitute
      conditions {
        name
        state
        evidence {
          what
          at
          validUntil
          byRole
          reference
          subjectId
        }
      }
      order {
        id
        endToEndId
        state
        title
        trancheNumber
        preparedAt
        voidedAt
        voidReason
        payeeId
        amount {
          amountMinor
          currency
        }
        organisation {
          id
          name
          country
        }
        authorisations {
          capacity
          authorisedAt
          isMine
        }
        attempts {
          number
          state
          sentAt
          confirmedOn
          returnedOn
          returnedMinor
          returnReason
        }
      }
    }
  }
`);
