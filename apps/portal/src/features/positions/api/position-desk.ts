import { graphql } from '../../../generated/index.ts';

export const positionDeskQuery = graphql(/* GraphQL */ `
  query PositionDesk($after: String) {
    positionDesk(first: 20, after: $after) {
      isRepresentative
      positions {
        edges {
          node {
            id
            slug
            title
            language
            state
            openness
            begunAt
            addressee {
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
