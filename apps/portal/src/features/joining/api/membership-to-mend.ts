import { graphql } from '../../../generated/index.ts';

/** Whose membership it is, and what it still rests on. */
export const membershipToMendQuery = graphql(/* GraphQL */ `
  query MembershipToMend {
    myMembership {
      attestedBy
      membership {
        id
        state
        lapseUntil
        forum {
          id
          slug
        }
        constituency {
          id
          slug
          panelRequired
        }
      }
    }
  }
`);
