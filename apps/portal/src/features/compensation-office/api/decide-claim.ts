import { graphql } from '../../../generated/index.ts';

export const decideClaimMutation = graphql(/* GraphQL */ `
  mutation DecideExpenseClaim($input: DecideExpenseClaimInput!) {
    answer: decideExpenseClaim(input: $input) {
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
