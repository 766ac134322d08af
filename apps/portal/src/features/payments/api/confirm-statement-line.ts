import { graphql } from '../../../generated/index.ts';

export const confirmStatementLineMutation = graphql(/* GraphQL */ `
  mutation ConfirmStatementLine($input: ConfirmStatementLineInput!) {
    confirmStatementLine(input: $input) {
      __typename
      ... on PaymentStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
