import { graphql } from '../../../generated/index.ts';

export const ownSeatQuery = graphql(/* GraphQL */ `
  query OwnRepresentativeSeat {
    myRepresentativeSeat {
      seat {
        id
        startsOn
        endsOn
        constituency {
          title
        }
      }
      removalCases {
        id
        complaint
        reply
        outcome
        outcomeReasons
      }
    }
    seatsOffered {
      id
      consentsCloseAt
      seat {
        pseudonym
        endsOn
        constituency {
          title
        }
      }
    }
  }
`);
