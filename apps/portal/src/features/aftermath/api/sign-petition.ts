import { graphql } from '../../../generated/index.ts';

export const signPetitionMutation = graphql(/* GraphQL */ `
  mutation SignRecallPetition($petitionId: ID!, $signature: String!) {
    answer: signRecallPetition(petitionId: $petitionId, signature: $signature) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on WrongState {
        state
      }
    }
  }
`);
