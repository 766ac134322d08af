import { graphql } from '../../../generated/index.ts';

export const addReceiptMutation = graphql(/* GraphQL */ `
  mutation AddExpenseReceipt($claimId: ID!, $image: String!) {
    answer: addExpenseReceipt(claimId: $claimId, image: $image) {
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
