import { graphql } from '../../../generated/index.ts';

/** Who is signed in, and what they may do today. Null for a stranger. */
export const meQuery = graphql(/* GraphQL */ `
  query Me {
    me {
      accountId
      handle
      locale
      grants {
        role
        organisationId
        organisation {
          id
          name
        }
      }
      secondFactor
      secondFactorNeeded
      provedUntil
      membership {
        id
        pseudonym
        state
        forum {
          slug
          name
        }
      }
      forumAppointments {
        role
        forum {
          slug
          name
        }
      }
      engagementSeats {
        role
        state
      }
    }
  }
`);
