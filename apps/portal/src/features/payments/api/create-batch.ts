import { graphql } from '../../../generated/index.ts';

export const createBatchMutation = graphql(/* GraphQL */ `
  mutation CreateBatch($input: CreateBatchInput!) {
    createBatch(input: $input) {
      __typename
      ... on PaymentStep {
        id
      }
      ... on Problem {
        code
        message
      }
      ... on PayingAccountMissing {
        currency
      }
    }
  }
`);
