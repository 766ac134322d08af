import { graphql } from '../../../generated/index.ts';

export const notificationListQuery = graphql(/* GraphQL */ `
  query NotificationList($after: String) {
    notifications(after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...NotificationLine
        }
      }
    }
  }
`);
