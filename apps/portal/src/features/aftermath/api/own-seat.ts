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
