import { graphql } from '../../../generated/index.ts';

export const ownForumOfPositionsQuery = graphql(/* GraphQL */ `
  query OwnForumOfPositions {
    me {
      membership {
        forum {
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
