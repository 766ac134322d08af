import { graphql } from '../../../generated/index.ts';

export const publicLogRecord = graphql(/* GraphQL */ `
  query PublicLogRecord($index: Int!) {
    logRecord(index: $index) {
      index
      kind
      subjectId
      publishedAt
      commitment
      salt
      text
      removedBecause
      removedAt
    }
    transparencyLog {
      origin
      address
      size
    }
  }
`);
