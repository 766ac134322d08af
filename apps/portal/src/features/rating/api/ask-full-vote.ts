import { graphql } from '../../../generated/index.ts';

export const askFullVoteMutation = graphql(/* GraphQL */ `
  mutation AskFullVote($itemId: ID!) {
    answer: askFullVote(itemId: $itemId) {
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
