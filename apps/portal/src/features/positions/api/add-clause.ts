import { graphql } from '../../../generated/index.ts';

export const addClauseMutation = graphql(/* GraphQL */ `
  mutation AddClause($input: AddClauseInputType!) {
    answer: addClause(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
