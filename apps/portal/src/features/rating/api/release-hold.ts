import { graphql } from '../../../generated/index.ts';

export const releaseHoldMutation = graphql(/* GraphQL */ `
  mutation ReleaseAnswerHold($holdId: ID!) {
    answer: releaseAnswerHold(holdId: $holdId) {
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
