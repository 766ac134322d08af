import { graphql } from '../../../generated/index.ts';

export const forumList = graphql(/* GraphQL */ `
  query PublicForumList($after: String) {
    forums(first: 30, after: $after) {
      edges {
        node {
          id
          slug
          name
          state
          pilotTo
          charter {
            content {
              purpose
              companies {
                name
              }
            }
          }
          constituencies {
            id
            title
            seats
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
