import { graphql } from '../../../generated/index.ts';

export const inputsQuery = graphql(/* GraphQL */ `
  query OneOffInputs($forumId: ID!, $after: String) {
    oneOffInputs(forumId: $forumId, first: 30, after: $after) {
      edges {
        node {
          id
          language
          country
          receivedOn
          state
          mode
          isHeavy
          hasVoice
          hasTranscript
          isGone
          addressee {
            id
            name
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
