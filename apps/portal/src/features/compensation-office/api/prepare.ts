import { graphql } from '../../../generated/index.ts';

export const prepareMutation = graphql(/* GraphQL */ `
  mutation PrepareCompensationBatch($input: PrepareCompensationBatchInput!) {
    answer: prepareCompensationBatch(input: $input) {
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
