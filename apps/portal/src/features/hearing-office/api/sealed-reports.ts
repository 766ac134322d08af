import { graphql } from '../../../generated/index.ts';

export const sealedReportsQuery = graphql(/* GraphQL */ `
  query SealedReports($forumId: ID!, $after: String) {
    sealedReports(forumId: $forumId, first: 30, after: $after) {
      edges {
        node {
          id
          keyId
          reportHash
          sealed
          replyKey
          language
          state
          receivedOn
          respondBy
          isOverdue
          messages {
            number
            author
            keyId
            sealed
            saidOn
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
