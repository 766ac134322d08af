import { graphql } from '../../../generated/index.ts';

export const screenPersonMutation = graphql(/* GraphQL */ `
  mutation ScreenPerson($paymentId: ID!, $isClear: Boolean!, $lists: String!) {
    answer: screenPerson(paymentId: $paymentId, isClear: $isClear, lists: $lists) {
      __typename
      ... on CompensationStep {
        id
      }
      ... on Problem {
        code
        message
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
