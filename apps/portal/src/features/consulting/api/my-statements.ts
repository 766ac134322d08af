import { graphql } from '../../../generated/index.ts';

export const myStatementsQuery = graphql(/* GraphQL */ `
  query MyStatements($consultation: String!) {
    myStatements(consultation: $consultation) {
      ...StatementWords
    }
  }
`);
