import { graphql } from '../../../generated/index.ts';

/** What waits for this member, what is open besides, and what was decided last. */
export const boardStartQuery = graphql(/* GraphQL */ `
  query BoardStart {
    waiting: boardItems(awaitsMyVote: true, first: 50) {
      edges {
        node {
          ...BoardItemLine
        }
      }
    }
    open: boardItems(states: [open, deferred], first: 50) {
      leftOut
      edges {
        node {
          ...BoardItemLine
        }
      }
    }
    decided: boardItems(states: [passed, failed], first: 5) {
      edges {
        node {
          ...BoardItemLine
        }
      }
    }
    mySeats {
      id
      boardName
      fundSlug
      position
      publicName
      startsOn
      endsOn
      isCurrent
    }
  }
`);
