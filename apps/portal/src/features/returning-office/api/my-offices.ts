import { graphql } from '../../../generated/index.ts';

/** The offices that forums gave this person. */
export const myOfficesQuery = graphql(/* GraphQL */ `
  query MyElectionOffices {
    me {
      handle
      forumAppointments {
        role
        forum {
          slug
          name
        }
      }
    }
  }
`);
