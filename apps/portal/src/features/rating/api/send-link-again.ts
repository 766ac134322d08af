import { graphql } from '../../../generated/index.ts';

export const sendLinkAgainMutation = graphql(/* GraphQL */ `
  mutation SendReplyLinkAgain($itemId: ID!) {
    answer: sendReplyLinkAgain(itemId: $itemId) {
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
