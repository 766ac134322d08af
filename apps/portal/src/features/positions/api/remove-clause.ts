import { graphql } from '../../../generated/index.ts';

export const removeClauseMutation = graphql(/* GraphQL */ `
  mutation RemoveClause($input: RemoveClauseInputType!) {
    answer: removeClause(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
