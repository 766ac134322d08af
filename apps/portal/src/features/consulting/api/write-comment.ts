import { graphql } from '../../../generated/index.ts';

export const writeCommentMutation = graphql(/* GraphQL */ `
  mutation MemberWriteComment($input: StatementWordsInput!) {
    answer: writeComment(input: $input) {
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
      ... on TooManyComments {
        allowed
      }
      ... on StatementComment {
        id
      }
    }
  }
`);
