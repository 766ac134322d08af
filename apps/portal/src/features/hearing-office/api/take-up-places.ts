import { graphql } from '../../../generated/index.ts';

/** Consultations and engagements of a forum, newest first, in which something that was said can be taken up. */
export const takeUpPlacesQuery = graphql(/* GraphQL */ `
  query TakeUpPlaces($forum: String!, $forumId: ID!) {
    consultations(forum: $forum, first: 100) {
      edges {
        node {
          id
          slug
          state
          title {
            language
            text
          }
        }
      }
    }
    engagements(forumId: $forumId, first: 100) {
      edges {
        node {
          id
          slug
          title
          announcedOn
        }
      }
    }
  }
`);
