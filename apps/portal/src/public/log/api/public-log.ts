import { graphql } from '../../../generated/index.ts';

export const publicLog = graphql(/* GraphQL */ `
  query PublicLog($kind: String, $subjectId: String, $after: String) {
    transparencyLog {
      origin
      address
      key
      witnesses
      witnessesRequired
      size
      checkpoint
      publishedAt
    }
    logRecords(kind: $kind, subjectId: $subjectId, first: 25, after: $after) {
      edges {
        node {
          index
          kind
          subjectId
          publishedAt
          removedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
