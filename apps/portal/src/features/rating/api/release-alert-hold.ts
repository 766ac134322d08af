import { graphql } from '../../../generated/index.ts';

export const releaseAlertHoldMutation = graphql(/* GraphQL */ `
  mutation ReleaseAlertHold($holdId: ID!) {
    answer: releaseAlertHold(holdId: $holdId) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on WrongState {
        state
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
    }
  }
`);
