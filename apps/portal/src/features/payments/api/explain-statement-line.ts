import { graphql } from '../../../generated/index.ts';

export const explainStatementLineMutation = graphql(/* GraphQL */ `
  mutation ExplainStatementLine($input: ExplainStatementLineInput!) {
    explainStatementLine(input: $input) {
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
