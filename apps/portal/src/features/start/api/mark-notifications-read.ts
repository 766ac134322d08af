import { graphql } from '../../../generated/index.ts';

export const markNotificationsReadMutation = graphql(/* GraphQL */ `
  mutation MarkNotificationsRead {
    markNotificationsRead
  }
`);
