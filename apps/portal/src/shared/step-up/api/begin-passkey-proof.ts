import { graphql } from '../../../generated/index.ts';

export const beginPasskeyProofMutation = graphql(/* GraphQL */ `
  mutation BeginPasskeyProof {
    answer: beginPasskeyProof {
      ceremonyId
      options
    }
  }
`);
