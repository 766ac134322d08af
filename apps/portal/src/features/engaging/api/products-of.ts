import { graphql } from '../../../generated/index.ts';

export const productsOfQuery = graphql(/* GraphQL */ `
  query ProductsOfAddressee($slug: String!) {
    addressee(slug: $slug) {
      id
      name
      products {
        id
        name
        description
      }
    }
  }
`);
