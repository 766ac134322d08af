import { graphql } from '../../../generated/index.ts';

export const replyByLinkMutation = graphql(/* GraphQL */ `
  mutation ReplyByLink($input: ReplyByLinkInput!) {
    answer: replyByLink(input: $input) {
      __typename
      ... on ReplyReceipt {
        positionSlug
        receivedOn
        counts
      }
      ... on Problem {
        code
        message
      }
      ... on AnswerSignatureRefused {
        reason
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
