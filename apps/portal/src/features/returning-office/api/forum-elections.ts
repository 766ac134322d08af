import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment OfficeElectionLine on Election {
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
    forum {
      slug
      name
    }
  }
`);

export const officeElectionsQuery = graphql(/* GraphQL */ `
  query OfficeElections($forum: String!, $after: String) {
    elections(forum: $forum, first: 20, after: $after) {
      edges {
        node {
          ...OfficeElectionLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
