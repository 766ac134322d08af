import { graphql } from '../../../generated/index.ts';

export const electionTextsQuery = graphql(/* GraphQL */ `
  query ElectionTexts($forumId: ID!, $after: String) {
    electionTexts(forumId: $forumId, first: 20, after: $after) {
      edges {
        node {
          kind
          contentId
          text
          author
          writtenAt
          electionSlug
          electionTitle
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
