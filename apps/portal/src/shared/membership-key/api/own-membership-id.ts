import { graphql } from '../../../generated/index.ts';

export const ownMembershipIdQuery = graphql(/* GraphQL */ `
  query OwnMembershipId {
    me {
      membership {
        id
      }
    }
  }
`);
