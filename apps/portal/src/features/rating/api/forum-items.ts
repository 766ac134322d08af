import { graphql } from '../../../generated/index.ts';

/** What members without an office see: the same as everybody. */
export const forumItemsQuery = graphql(/* GraphQL */ `
  query ForumItems($forum: String!, $first: Int!) {
    answerItems(forum: $forum, first: $first) {
      edges {
        node {
          ...ForumItem
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
