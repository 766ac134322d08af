import { graphql } from '../../../generated/index.ts';

export const releaseReplyMutation = graphql(/* GraphQL */ `
  mutation ReleasePinnedReply($replyId: ID!) {
    answer: releasePinnedReply(replyId: $replyId) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
