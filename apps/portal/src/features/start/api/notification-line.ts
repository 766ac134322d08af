import { graphql } from '../../../generated/index.ts';

/** A fact without content: its kind, the record it is about, and when. */
export const notificationLine = graphql(/* GraphQL */ `
  fragment NotificationLine on Notification {
    id
    kind
    subjectId
    createdAt
    readAt
  }
`);
