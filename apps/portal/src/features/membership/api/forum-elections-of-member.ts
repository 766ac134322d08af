import { graphql } from '../../../generated/index.ts';

/** Elections of one's forum that are not over. */
export const forumElectionsOfMemberQuery = graphql(/* GraphQL */ `
  query ForumElectionsOfMember($forum: String!) {
    elections(forum: $forum, states: [ANNOUNCED, NOMINATING, NOMINATED, PREPARED, OPEN, CLOSED, COUNTED], first: 20) {
      edges {
        node {
          id
          slug
          title
          state
          nominationsCloseAt
          opensAt
          closesAt
        }
      }
    }
  }
`);
