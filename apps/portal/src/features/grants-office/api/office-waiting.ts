import { graphql } from '../../../generated/index.ts';

export const officeWaitingQuery = graphql(/* GraphQL */ `
  query OfficeWaiting {
    waiting {
      kind
      subjectId
      title
      dueAt
      since
    }
  }
`);
