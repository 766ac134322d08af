import { graphql } from '../../../generated/index.ts';

export const factChecksQuery = graphql(/* GraphQL */ `
  query FactChecks($isOpen: Boolean!, $after: String) {
    factChecks(isOpen: $isOpen, first: 20, after: $after) {
      edges {
        node {
          id
          needed
          agreedByMe
          fact {
            ...DeskFact
          }
          ruling {
            id
            ruling
            correctedOn
            language
            reasons
            agreed
            decidedAt
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
