import { graphql } from '../../../generated/index.ts';

export const motionsQuery = graphql(/* GraphQL */ `
  query ForumMotions($forumId: ID!, $open: Boolean!, $after: String) {
    forumMotions(forumId: $forumId, open: $open, first: 10, after: $after) {
      edges {
        node {
          id
          kind
          state
          closesAt
          decidedAt
          role
          handle
          mayVote
          signatures {
            mine
          }
          evaluator {
            name
          }
          office {
            role
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
