import { graphql } from '../../../generated/index.ts';

/** Asks an organisation to sign what is hidden; asked again it answers what is known by now. */
export const requestAttestationMutation = graphql(/* GraphQL */ `
  mutation RequestAttestation($input: RequestAttestationInput!) {
    answer: requestAttestation(input: $input) {
      __typename
      ... on HeldAttestation {
        state
        blindSignature
        refusal
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
