import { graphql } from '../../../generated/index.ts';

export const positionList = graphql(/* GraphQL */ `
  query PublicPositionList($forum: String, $addressee: String, $after: String) {
    positions(forum: $forum, addressee: $addressee, first: 20, after: $after) {
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
          forum {
            slug
            name
          }
          addressee {
            slug
            name
          }
          recommendations {
            id
            level
          }
          minorityOpinions {
            id
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
