import { graphql } from '../../../generated/index.ts';

/** What was decided in a period, for one reader. */
export const boardMinutesQuery = graphql(/* GraphQL */ `
  query BoardMinutes($from: Day!, $to: Day!) {
    boardMinutes(from: $from, to: $to) {
      from
      to
      leftOut
      isComplete
      madeAt
      items {
        id
        title
        kind
        boardName
        proposedText
        meetingOn
        parties {
          id
          name
        }
        resolution {
          ...ResolutionText
        }
      }
    }
  }
`);
