import { graphql } from '../../../generated/index.ts';

export const findNgosQuery = graphql(/* GraphQL */ `
  query FindOrganisationsToPay($search: String!) {
    organisations(search: $search, first: 20) {
      edges {
        node {
          id
          name
          country
          kind
        }
      }
    }
  }
`);
