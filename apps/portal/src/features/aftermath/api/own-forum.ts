import { graphql } from '../../../generated/index.ts';

export const ownForumQuery = graphql(/* GraphQL */ `
  query ForumOfRecalls {
    me {
      membership {
        id
        forum {
          slug
        }
      }
    }
  }
`);
