import { graphql } from '../../../generated/index.ts';

export const recallPetitionsQuery = graphql(/* GraphQL */ `
  query MemberRecallPetitions($forum: String!) {
    representatives(forum: $forum) {
      id
      pseudonym
      constituency {
        title
      }
    }
    recallPetitions(forum: $forum, first: 50) {
      edges {
        node {
          id
          state
          reasons
          signatures
          required
          closesAt
          noticeEndsAt
          reply
          keepVotes
          removeVotes
          signedByMe
          seat {
            id
            pseudonym
          }
          election {
            slug
          }
        }
      }
    }
  }
`);
