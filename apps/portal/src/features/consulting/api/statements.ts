import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment StatementWords on Statement {
    id
    number
    origin
    language
    hidden
    texts {
      language
      text
    }
  }
`);

export const statementsQuery = graphql(/* GraphQL */ `
  query ConsultationStatements($consultation: String!, $after: String) {
    consultationStatements(consultation: $consultation, first: 20, after: $after) {
      edges {
        node {
          ...StatementWords
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
