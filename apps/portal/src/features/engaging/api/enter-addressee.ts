import { graphql } from '../../../generated/index.ts';

export const enterAddresseeMutation = graphql(/* GraphQL */ `
  mutation EnterAddressee($input: EnterAddresseeInput!) {
    answer: enterAddressee(input: $input) {
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
