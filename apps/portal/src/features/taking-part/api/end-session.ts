import { graphql } from '../../../generated/index.ts';

export const endSessionMutation = graphql(/* GraphQL */ `
  mutation EndSession($id: ID!, $absentMemberIds: [ID!]!) {
    answer: endSession(id: $id, absentMemberIds: $absentMemberIds) {
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
