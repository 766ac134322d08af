import { graphql } from '../../../generated/index.ts';

export const cancelSessionMutation = graphql(/* GraphQL */ `
  mutation CancelSession($id: ID!) {
    answer: cancelSession(id: $id) {
      __typename
      ... on EngagementSession {
        id
        state
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
