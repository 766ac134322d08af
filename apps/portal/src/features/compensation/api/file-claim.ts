import { graphql } from '../../../generated/index.ts';

export const fileClaimMutation = graphql(/* GraphQL */ `
  mutation FileExpenseClaim($input: FileExpenseClaimInput!) {
    answer: fileExpenseClaim(input: $input) {
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
      ... on CapExceeded {
        capMinor
        currency
      }
    }
  }
`);
