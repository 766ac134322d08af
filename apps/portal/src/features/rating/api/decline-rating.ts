import { graphql } from '../../../generated/index.ts';

export const declineRatingMutation = graphql(/* GraphQL */ `
  mutation DeclineRating($roundId: ID!) {
    answer: declineRating(roundId: $roundId) {
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
