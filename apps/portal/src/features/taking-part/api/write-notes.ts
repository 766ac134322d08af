import { graphql } from '../../../generated/index.ts';

export const writeNotesMutation = graphql(/* GraphQL */ `
  mutation WriteSessionNotes($sessionId: ID!, $texts: [SessionNoteInput!]!) {
    answer: writeSessionNotes(sessionId: $sessionId, texts: $texts) {
      __typename
      ... on NotesOnTheirWay {
        version
        checkBy
      }
      ... on LanguagesMissing {
        languages
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
