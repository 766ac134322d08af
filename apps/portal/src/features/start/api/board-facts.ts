import { graphql } from '../../../generated/index.ts';

/** The next meetings, what an interest leaves out, and the person's seats. */
export const boardFactsQuery = graphql(/* GraphQL */ `
  query BoardFacts {
    boardItems(states: [open, deferred], first: 100) {
      leftOut
      edges {
        node {
          id
          meetingOn
          closesAt
        }
      }
    }
    decided: boardItems(states: [passed, failed], first: 3) {
      edges {
        node {
          id
          title
          resolution {
            id
            reference
            outcome
            decidedAt
          }
        }
      }
    }
    mySeats {
      id
      boardName
      fundSlug
      position
      publicName
      endsOn
      isCurrent
    }
  }
`);
