import { graphql } from '../../../generated/index.ts';

export const describeAddresseeMutation = graphql(/* GraphQL */ `
  mutation DescribeAddressee($input: DescribeAddresseeInput!) {
    answer: describeAddressee(input: $input) {
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
