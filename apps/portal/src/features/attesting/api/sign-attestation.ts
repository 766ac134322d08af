import { graphql } from '../../../generated/index.ts';

export const signAttestationMutation = graphql(/* GraphQL */ `
  mutation SignAttestation($id: ID!, $signature: String!) {
    answer: signAttestation(id: $id, signature: $signature) {
      __typename
      ... on Attestation {
        id
        state
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
