import { graphql } from '../../../generated/index.ts';

export const roleOffersQuery = graphql(/* GraphQL */ `
  query RoleOffers {
    myRoleOffers {
      id
      role
      expiresAt
      organisation {
        id
        name
      }
    }
  }
`);
