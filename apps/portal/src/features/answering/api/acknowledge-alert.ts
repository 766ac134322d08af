import { graphql } from '../../../generated/index.ts';

export const acknowledgeAlertMutation = graphql(/* GraphQL */ `
  mutation AcknowledgeAlert($alertId: ID!, $words: String!) {
    answer: acknowledgeAlert(alertId: $alertId, words: $words) {
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
