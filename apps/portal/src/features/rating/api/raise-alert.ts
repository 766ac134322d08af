import { graphql } from '../../../generated/index.ts';

export const raiseAlertMutation = graphql(/* GraphQL */ `
  mutation RaiseUrgentAlert($input: RaiseAlertInput!) {
    answer: raiseUrgentAlert(input: $input) {
      __typename
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
