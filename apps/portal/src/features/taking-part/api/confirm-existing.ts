import { graphql } from '../../../generated/index.ts';

export const confirmExistingMutation = graphql(/* GraphQL */ `
  mutation ConfirmExistingRead($sessionId: ID!, $whyAgain: String!) {
    answer: confirmExistingRead(sessionId: $sessionId, whyAgain: $whyAgain) {
      __typename
      ... on EngagementSession {
        id
        whyAgain
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
