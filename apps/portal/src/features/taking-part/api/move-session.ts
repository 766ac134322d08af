import { graphql } from '../../../generated/index.ts';

export const moveSessionMutation = graphql(/* GraphQL */ `
  mutation MoveSession($input: MoveSessionInputType!) {
    answer: moveSession(input: $input) {
      __typename
      ... on EngagementSession {
        id
        startsAt
        endsAt
        timeZone
        howToJoin
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
    }
  }
`);
