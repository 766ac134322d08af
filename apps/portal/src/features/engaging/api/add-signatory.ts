import { graphql } from '../../../generated/index.ts';

export const addSignatoryMutation = graphql(/* GraphQL */ `
  mutation AddSignatory($input: AddSignatoryInput!) {
    answer: addAddresseeSignatory(input: $input) {
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
