import { graphql } from '../../../generated/index.ts';

export const ownRatingsQuery = graphql(/* GraphQL */ `
  query OwnRatings {
    myAnswerRatings {
      hasRated
      electorate
      round {
        id
        kind
        state
        openedOn
        closesOn
        outcome
      }
      item {
        id
        recommendation {
          id
          number
          titles {
            language
            text
          }
        }
        position {
          id
          slug
          titles {
            language
            text
          }
        }
        addressee {
          id
          name
        }
      }
    }
  }
`);
