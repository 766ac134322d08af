import { graphql } from '../../../generated/index.ts';

/** Companies whose own places can be listed beside those that are there for everybody. */
export const remedyCompanies = graphql(/* GraphQL */ `
  query PublicRemedyCompanies {
    addressees(first: 100) {
      edges {
        node {
          slug
          name
          kind
        }
      }
    }
  }
`);
