import { graphql } from '../../../generated/index.ts';

export const withdrawClaimMutation = graphql(/* GraphQL */ `
  mutation WithdrawExpenseClaim($claimId: ID!) {
    answer: withdrawExpenseClaim(claimId: $claimId) {
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
