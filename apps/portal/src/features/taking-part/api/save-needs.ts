import { graphql } from '../../../generated/index.ts';

export const saveNeedsMutation = graphql(/* GraphQL */ `
  mutation SaveMyNeeds($sessionId: ID!, $text: String!) {
    answer: saveMyNeeds(sessionId: $sessionId, text: $text) {
      __typename
      ... on NeedsSaved {
        isKept
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
