import { graphql } from '../../../generated/index.ts';

export const addresseesQuery = graphql(/* GraphQL */ `
  query AddresseesToWriteTo {
    addressees(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);
