import { graphql } from '../../../generated/index.ts';

/** What waits for the person, and what happened last. */
export const startQuery = graphql(/* GraphQL */ `
  query Start {
    waiting {
      kind
      subjectId
      title
      dueAt
      dueOn
      since
      money {
        amountMinor
        currency
      }
    }
    notifications(first: 5) {
      edges {
        node {
          ...NotificationLine
        }
      }
    }
  }
`);
