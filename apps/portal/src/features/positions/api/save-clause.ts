import { graphql } from '../../../generated/index.ts';

export const saveClauseMutation = graphql(/* GraphQL */ `
  mutation SaveClause($input: SaveClauseInputType!) {
    answer: saveClause(input: $input) {
      __typename
      ... on ChangedWords {
        id
        version
        text
      }
      ... on ClauseMoved {
        version
        text
        merged
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
