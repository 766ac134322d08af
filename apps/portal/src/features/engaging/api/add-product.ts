import { graphql } from '../../../generated/index.ts';

export const addProductMutation = graphql(/* GraphQL */ `
  mutation AddProduct($input: AddProductInput!) {
    answer: addAddresseeProduct(input: $input) {
      __typename
      ... on Addressee {
        id
        slug
        name
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
    }
  }
`);
