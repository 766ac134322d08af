import { graphql } from '../../generated/index.ts';

export const unreadNotificationsQuery = graphql(/* GraphQL */ `
  query UnreadNotifications {
    unreadNotifications
  }
`);
