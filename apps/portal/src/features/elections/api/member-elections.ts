import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment MemberElectionLine on Election {
    id
    slug
    title
    kind
    state
    nominationsOpenAt
    nominationsCloseAt
    opensAt
    closesAt
    challengeEndsAt
  }
`);

export const memberElectionsQuery = graphql(/* GraphQL */ `
  query MemberElections($forum: String!, $after: String) {
    elections(forum: $forum, first: 20, after: $after) {
      edges {
        node {
          ...MemberElectionLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
