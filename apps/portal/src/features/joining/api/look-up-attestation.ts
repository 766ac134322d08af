import { graphql } from '../../../generated/index.ts';

/** What a code is good for. */
export const lookUpAttestationMutation = graphql(/* GraphQL */ `
  mutation LookUpAttestation($code: String!) {
    answer: lookUpAttestation(code: $code) {
      __typename
      label
      forumSlug
      constituencySlug
      purpose
      state
      keyId
      publicKey
      organisation {
        id
        name
      }
    }
  }
`);
