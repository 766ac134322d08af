import { graphql } from '../../../generated/index.ts';

export const holdReplyMutation = graphql(/* GraphQL */ `
  mutation HoldPinnedReply($input: HoldPinnedReplyInput!) {
    answer: holdPinnedReply(input: $input) {
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
    }
  }
`);
