import { graphql } from '../../../generated/index.ts';

export const reprisalsQuery = graphql(/* GraphQL */ `
  query ReprisalReports($forumId: ID!, $after: String) {
    reprisalReports(forumId: $forumId, first: 30, after: $after) {
      edges {
        node {
          id
          kind
          urgency
          state
          receivedOn
          respondBy
          isOverdue
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
