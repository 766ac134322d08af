import { graphql } from '../../../generated/index.ts';

/** Seats between sides of whoever is signed in. */
export const ownSeatsQuery = graphql(/* GraphQL */ `
  query OwnEngagementSeats {
    me {
      engagementSeats {
        id
        role
        called
        state
        retainedBy
        affiliation
        engagement {
          slug
          language
          titles {
            language
            text
          }
        }
      }
    }
  }
`);
