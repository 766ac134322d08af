import { graphql } from '../../../generated/index.ts';

export const statementQuery = graphql(/* GraphQL */ `
  query ConsultationStatement($id: ID!, $consultation: String!) {
    statement(id: $id) {
      ...StatementWords
    }
    consultation(slug: $consultation) {
      ...ConsultationFacts
    }
  }
`);

export const commentsQuery = graphql(/* GraphQL */ `
  query StatementComments($statementId: ID!, $after: String) {
    statementComments(statementId: $statementId, first: 20, after: $after) {
      edges {
        node {
          id
          language
          text
          writtenOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
