import { graphql } from '../../../generated/index.ts';

export const commentOnItemMutation = graphql(/* GraphQL */ `
  mutation CommentOnItem($input: CommentInputType!) {
    commentOnItem(input: $input) {
      ... on BoardItem {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
