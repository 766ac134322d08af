import { graphql } from '../../../generated/index.ts';

export const replyToRemovalMutation = graphql(/* GraphQL */ `
  mutation ReplyToRemoval($caseId: ID!, $text: String!) {
    answer: replyToRemoval(caseId: $caseId, text: $text) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
