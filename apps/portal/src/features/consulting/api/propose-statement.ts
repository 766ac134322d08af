import { graphql } from '../../../generated/index.ts';

export const proposeStatementMutation = graphql(/* GraphQL */ `
  mutation MemberProposeStatement($input: ProposeStatementInput!) {
    answer: proposeStatement(input: $input) {
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
      ... on TooManyStatements {
        allowed
      }
      ... on SaidBefore {
        statementId
        text
        same
      }
      ... on Statement {
        ...StatementWords
      }
    }
  }
`);
