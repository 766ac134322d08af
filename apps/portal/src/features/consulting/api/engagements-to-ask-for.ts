import { graphql } from '../../../generated/index.ts';

/** Announced engagements of a forum, newest first. */
export const engagementsToAskForQuery = graphql(/* GraphQL */ `
  query EngagementsToAskFor($forumId: ID!) {
    engagements(forumId: $forumId, first: 100) {
      edges {
        node {
          slug
          title
        }
      }
    }
  }
`);
