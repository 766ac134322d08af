import { graphql } from '../../../generated/index.ts';

export const commentOnPositionMutation = graphql(/* GraphQL */ `
  mutation CommentOnPosition($input: CommentOnPositionInput!) {
    answer: commentOnPosition(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
