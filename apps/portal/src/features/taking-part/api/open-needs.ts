import { graphql } from '../../../generated/index.ts';

export const openNeedsMutation = graphql(/* GraphQL */ `
  mutation OpenSessionNeeds($sessionId: ID!) {
    answer: openSessionNeeds(sessionId: $sessionId) {
      __typename
      ... on SessionNeeds {
        texts
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
