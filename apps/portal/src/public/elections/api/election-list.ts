import { graphql } from '../../../generated/index.ts';

export const electionList = graphql(/* GraphQL */ `
  query PublicElectionList(
    $forum: String
    $running: [ElectionState!]!
    $coming: [ElectionState!]!
    $past: [ElectionState!]!
    $after: String
  ) {
    running: elections(forum: $forum, states: $running, first: 20) {
      edges {
        node {
          ...ElectionLine
        }
      }
    }
    coming: elections(forum: $forum, states: $coming, first: 20) {
      edges {
        node {
          ...ElectionLine
        }
      }
    }
    past: elections(forum: $forum, states: $past, first: 20, after: $after) {
      edges {
        node {
          ...ElectionLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment ElectionLine on Election {
    slug
    title
    kind
    state
    opensAt
    closesAt
    forum {
      slug
      name
    }
    styles {
      slug
      title
      seats
    }
    result {
      published
    }
  }
`);
