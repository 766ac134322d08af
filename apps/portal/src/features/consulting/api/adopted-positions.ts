import { graphql } from '../../../generated/index.ts';

/** What a forum asks for already. */
export const adoptedPositionsQuery = graphql(/* GraphQL */ `
  query AdoptedPositions($forum: String!) {
    positions(forum: $forum, first: 50) {
      edges {
        node {
          id
          slug
          titles {
            language
            text
          }
          adoptedAt
          addressee {
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
    }
  }
`);
