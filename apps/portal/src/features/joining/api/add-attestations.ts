import { graphql } from '../../../generated/index.ts';

export const addAttestationsMutation = graphql(/* GraphQL */ `
  mutation AddAttestations($input: AddAttestationsInput!) {
    answer: addAttestations(input: $input) {
      __typename
      ... on Membership {
        id
        state
      }
      ... on Problem {
        code
        message
      }
      ... on AttestationsMissing {
        required
        valid
      }
    }
  }
`);
