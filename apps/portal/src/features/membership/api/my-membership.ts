import { graphql } from '../../../generated/index.ts';

/** One's own membership with what concerns its safety. */
export const myMembershipQuery = graphql(/* GraphQL */ `
  query MyMembership {
    myMembership {
      attestedBy
      hasPhrase
      voicesLeft
      rekey {
        id
        requestedOn
        effectiveAt
      }
      membership {
        id
        pseudonym
        kind
        state
        admittedBy
        joinedOn
        lapseUntil
        membershipKey
        organisation {
          id
          name
        }
        forum {
          id
          slug
          name
        }
        constituency {
          id
          slug
          title
          panelRequired
        }
      }
    }
  }
`);
