import { graphql } from '../../../generated/index.ts';

export const translateStatementWordsMutation = graphql(/* GraphQL */ `
  mutation RepresentativeTranslateStatement($input: StatementWordsInput!) {
    answer: translateStatementWords(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on Statement {
        ...StatementWords
      }
    }
  }
`);
