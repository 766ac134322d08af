import { graphql } from '../../../generated/index.ts';

export const replyToPetitionMutation = graphql(/* GraphQL */ `
  mutation ReplyToRecallPetition($petitionId: ID!, $text: String!) {
    answer: replyToRecallPetition(petitionId: $petitionId, text: $text) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
