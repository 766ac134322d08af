import { graphql } from '../../../generated/index.ts';

export const fullVoteQuery = graphql(/* GraphQL */ `
  query FullVote($itemId: ID!) {
    fullVote(itemId: $itemId) {
      itemId
      asked
      threshold
      isOpen
      haveAsked
    }
  }
`);
