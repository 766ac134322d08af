import { graphql } from '../../../generated/index.ts';

export const electionHistory = graphql(/* GraphQL */ `
  query PublicElectionHistory($forum: String!) {
    elections(forum: $forum, states: [FINAL, COUNTED], first: 50) {
      edges {
        node {
          slug
          title
          closesAt
          styles {
            slug
          }
        }
      }
    }
  }
`);
