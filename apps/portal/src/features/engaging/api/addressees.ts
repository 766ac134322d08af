import { graphql } from '../../../generated/index.ts';

export const addresseesQuery = graphql(/* GraphQL */ `
  query AddresseesByName($search: String!) {
    addressees(search: $search, first: 10) {
      edges {
        node {
          id
          slug
          name
          country
          isOnPlatform
          kind
        }
      }
    }
  }
`);
