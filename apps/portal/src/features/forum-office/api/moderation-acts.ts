import { graphql } from '../../../generated/index.ts';

export const moderationActsQuery = graphql(/* GraphQL */ `
  query ModerationActs($forumId: ID!, $after: String) {
    moderationActs(forumId: $forumId, first: 10, after: $after) {
      edges {
        node {
          ...ModerationLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
