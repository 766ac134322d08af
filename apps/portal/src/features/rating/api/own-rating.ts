import { graphql } from '../../../generated/index.ts';

export const ownRatingQuery = graphql(/* GraphQL */ `
  query OwnRating($roundId: ID!) {
    myAnswerRating(roundId: $roundId) {
      hasRated
      electorate
      mayDecline
      round {
        id
        kind
        state
        closesOn
        answerVersion
      }
      item {
        ...AnswerShown
        addressee {
          id
          name
        }
        position {
          id
          slug
        }
      }
    }
  }
`);
