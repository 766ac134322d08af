import { graphql } from '../../../generated/index.ts';

export const revokeSessionMutation = graphql(/* GraphQL */ `
  mutation RevokeSession($sessionId: ID!) {
    answer: revokeSession(sessionId: $sessionId) {
      ... on SessionEnded {
        sessionId
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
