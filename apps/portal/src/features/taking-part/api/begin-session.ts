import { graphql } from '../../../generated/index.ts';

export const beginSessionMutation = graphql(/* GraphQL */ `
  mutation BeginSession($id: ID!) {
    answer: beginSession(id: $id) {
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
