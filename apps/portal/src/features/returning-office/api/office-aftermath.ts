import { graphql } from '../../../generated/index.ts';

/** What an officer of a forum sees of its seats after the election. */
export const officeAftermathQuery = graphql(/* GraphQL */ `
  query OfficeAftermath($forum: String!) {
    forum(slug: $forum) {
      slug
      name
    }
    seatVacancies(forum: $forum, first: 50) {
      edges {
        node {
          id
          reason
          state
          openedAt
          consentsCloseAt
          settledAt
          transcript
          countbacks
          countedByMe
          seat {
            pseudonym
            endsOn
            constituency {
              slug
              title
            }
          }
          filledBy {
            pseudonym
          }
          byElection {
            slug
            title
          }
          election {
            slug
            scrutineersRequired
            styles {
              slug
              candidates {
                number
                pseudonym
              }
            }
          }
        }
      }
    }
    recallPetitions(forum: $forum, first: 50) {
      edges {
        node {
          id
          state
          reasons
          reply
          signatures
          required
          votedLast
          noticeEndsAt
          keepVotes
          removeVotes
          seat {
            pseudonym
            constituency {
              title
            }
          }
          election {
            slug
            title
          }
        }
      }
    }
  }
`);
