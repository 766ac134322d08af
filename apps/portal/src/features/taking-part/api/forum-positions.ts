import { graphql } from '../../../generated/index.ts';

/** What a forum adopted already, and to whom: nobody is asked again for it. */
export const forumPositionsQuery = graphql(/* GraphQL */ `
  query TakingPartForumPositions($forum: String!, $after: String) {
    positions(forum: $forum, first: 10, after: $after) {
      edges {
        node {
          id
          slug
          language
          adoptedAt
          titles {
            language
            text
          }
          addressee {
            slug
            name
          }
          recommendations {
            id
            titles {
              language
              text
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
