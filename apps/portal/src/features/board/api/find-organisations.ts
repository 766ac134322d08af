import { graphql } from '../../../generated/index.ts';

export const findOrganisationsQuery = graphql(/* GraphQL */ `
  query FindOrganisations($search: String!) {
    organisations(search: $search, first: 8) {
      edges {
        node {
          id
          name
          country
        }
      }
    }
  }
`);
