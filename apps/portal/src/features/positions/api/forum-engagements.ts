import { graphql } from '../../../generated/index.ts';

/** Announced engagements of a forum, newest first. */
export const engagementsToWriteFromQuery = graphql(/* GraphQL */ `
  query EngagementsToWriteFrom($forumId: ID!) {
    engagements(forumId: $forumId, first: 100) {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);
