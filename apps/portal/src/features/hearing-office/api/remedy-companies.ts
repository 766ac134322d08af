import { graphql } from '../../../generated/index.ts';

/** Companies whose own mechanism an entry can be. */
export const remedyCompaniesQuery = graphql(/* GraphQL */ `
  query RemedyCompanies {
    addressees(first: 100) {
      edges {
        node {
          id
          slug
          name
          kind
        }
      }
    }
  }
`);
