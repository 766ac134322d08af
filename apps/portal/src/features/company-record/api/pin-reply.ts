import { graphql } from '../../../generated/index.ts';

export const pinReplyMutation = graphql(/* GraphQL */ `
  mutation PinReply($input: PinReplyInput!) {
    answer: pinReply(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
      ... on PinnedReply {
        id
        version
      }
    }
  }
`);
