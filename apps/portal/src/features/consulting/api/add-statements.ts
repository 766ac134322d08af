import { graphql } from '../../../generated/index.ts';

export const addStatementsMutation = graphql(/* GraphQL */ `
  mutation RepresentativeAddStatements($input: AddStatementsInput!) {
    answer: addStatements(input: $input) {
      __typename
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
      ... on AddedStatements {
        statements {
          id
        }
      }
    }
  }
`);
