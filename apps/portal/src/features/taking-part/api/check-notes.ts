import { graphql } from '../../../generated/index.ts';

export const checkNotesMutation = graphql(/* GraphQL */ `
  mutation CheckSessionNotes($sessionId: ID!, $objection: String) {
    answer: checkSessionNotes(sessionId: $sessionId, objection: $objection) {
      __typename
      ... on NotesOnTheirWay {
        version
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
