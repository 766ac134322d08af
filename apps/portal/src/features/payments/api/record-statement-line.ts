import { graphql } from '../../../generated/index.ts';

export const recordStatementLineMutation = graphql(/* GraphQL */ `
  mutation RecordStatementLine($input: RecordStatementLineInput!) {
    recordStatementLine(input: $input) {
      __typename
      ... on PaymentStep {
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
          message
        }
      }
    }
  }
`);
