import { graphql } from '../../../generated/index.ts';

export const uploadStatementMutation = graphql(/* GraphQL */ `
  mutation UploadStatement($input: UploadStatementInput!) {
    uploadStatement(input: $input) {
      __typename
      ... on ImportedStatement {
        id
        confirmed
        returned
        repeated
        unexplained
        total
      }
      ... on Problem {
        code
        message
      }
      ... on StatementRefused {
        reason
        place
      }
      ... on PeriodClosed {
        closedThrough
      }
    }
  }
`);
