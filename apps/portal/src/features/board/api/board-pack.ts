import { graphql } from '../../../generated/index.ts';

/** One reader's pack: what an interest closes is not in it. */
export const boardPackQuery = graphql(/* GraphQL */ `
  query BoardPack($from: Day!, $to: Day!) {
    boardPack(from: $from, to: $to) {
      from
      to
      leftOut
      isComplete
      madeAt
      items {
        ...BoardItemLine
        boardName
        proposedText
        presidingName
        criteria {
          name
          text
        }
        parties {
          id
          name
        }
        quorum {
          ...QuorumNumbers
        }
        comments {
          id
          authorName
          text
          madeAt
        }
      }
    }
  }
`);
