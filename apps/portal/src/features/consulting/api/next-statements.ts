import { graphql } from '../../../generated/index.ts';

export const nextStatementsQuery = graphql(/* GraphQL */ `
  query NextStatements($consultation: String!) {
    consultation(slug: $consultation) {
      ...ConsultationFacts
    }
    nextStatements(consultation: $consultation, first: 50) {
      ...StatementWords
    }
  }
`);
