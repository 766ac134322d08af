import { graphql } from '../../../generated/index.ts';

export const endDetailMutation = graphql(/* GraphQL */ `
  mutation EndDetail($addresseeId: ID!, $kind: AddresseeDetail!, $id: ID!) {
    answer: endAddresseeDetail(addresseeId: $addresseeId, kind: $kind, id: $id) {
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
