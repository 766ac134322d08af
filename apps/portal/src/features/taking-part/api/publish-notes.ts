import { graphql } from '../../../generated/index.ts';

export const publishNotesMutation = graphql(/* GraphQL */ `
  mutation PublishSessionNotes($sessionId: ID!) {
    answer: publishSessionNotes(sessionId: $sessionId) {
      __typename
      ... on NotesOnTheirWay {
        publishedAt
      }
      ... on ChecksMissing {
        checkBy
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
