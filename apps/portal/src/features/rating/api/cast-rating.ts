import { graphql } from '../../../generated/index.ts';

export const castRatingMutation = graphql(/* GraphQL */ `
  mutation CastRating($roundId: ID!, $choice: RatingChoice!) {
    answer: castRating(roundId: $roundId, choice: $choice) {
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
