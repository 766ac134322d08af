import { graphql } from '../../../generated/index.ts';

export const ownForumOfPositionsQuery = graphql(/* GraphQL */ `
  query OwnForumOfPositions {
    myRepresentativeSeat {
      __typename
    }
    me {
      membership {
        forum {
          id
          slug
          charter {
            content {
              languages
            }
          }
        }
      }
    }
  }
`);
