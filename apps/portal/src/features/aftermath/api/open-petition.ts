import { graphql } from '../../../generated/index.ts';

export const openPetitionMutation = graphql(/* GraphQL */ `
  mutation OpenRecallPetition($input: OpenPetitionInput!) {
    answer: openRecallPetition(input: $input) {
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
