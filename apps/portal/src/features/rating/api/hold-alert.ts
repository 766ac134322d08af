import { graphql } from '../../../generated/index.ts';

export const holdAlertMutation = graphql(/* GraphQL */ `
  mutation HoldUrgentAlert($input: HoldAlertInput!) {
    answer: holdUrgentAlert(input: $input) {
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
