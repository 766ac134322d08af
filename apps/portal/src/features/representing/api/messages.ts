import { graphql } from '../../../generated/index.ts';

export const messagesQuery = graphql(/* GraphQL */ `
  query RepresentativeMessages($after: String) {
    contactMessages(first: 20, after: $after) {
      edges {
        node {
          id
          text
          sentOn
          answer
          answeredOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
