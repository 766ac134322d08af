import { graphql } from '../../../generated/index.ts';

export const consultationTextsQuery = graphql(/* GraphQL */ `
  query ConsultationTexts($forumId: ID!, $after: String) {
    consultationTexts(forumId: $forumId, first: 20, after: $after) {
      edges {
        node {
          kind
          contentId
          text
          writtenOn
          consultationSlug
          consultationTitle {
            language
            text
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
