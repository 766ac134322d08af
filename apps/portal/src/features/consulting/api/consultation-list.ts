import { graphql } from '../../../generated/index.ts';

export const consultationListQuery = graphql(/* GraphQL */ `
  query ConsultationList($forum: String!, $after: String) {
    consultations(forum: $forum, first: 20, after: $after) {
      edges {
        node {
          id
          slug
          title {
            language
            text
          }
          languages
          state
          closesOn
          participants
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
