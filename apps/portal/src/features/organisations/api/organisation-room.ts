import { graphql } from '../../../generated/index.ts';

/** What people of an organisation see of it. */
export const organisationRoomQuery = graphql(/* GraphQL */ `
  query OrganisationRoom($organisationId: ID!) {
    organisationRoom(organisationId: $organisationId) {
      id
      rolesToOffer
      organisation {
        id
        kind
        name
        country
        region
        website
        orgIds
      }
      people {
        id
        accountId
        handle
        role
        startsAt
      }
      offers {
        id
        handle
        role
        expiresAt
      }
    }
  }
`);
