import { graphql } from '../../../generated/index.ts';

export const myInvitationsQuery = graphql(/* GraphQL */ `
  query MyInvitations($after: String) {
    myInvitations(first: 20, after: $after) {
      edges {
        node {
          id
          way
          state
          invitedAt
          answerBy
          session {
            id
            title
            startsAt
            endsAt
            timeZone
            state
            engagement {
              title
              language
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
