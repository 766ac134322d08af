import { graphql } from '../../../generated/index.ts';

export const refuseAttestationMutation = graphql(/* GraphQL */ `
  mutation RefuseAttestation($id: ID!, $reasons: String!) {
    answer: refuseAttestation(id: $id, reasons: $reasons) {
      __typename
      ... on Attestation {
        id
        state
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
