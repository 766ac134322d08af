import { graphql } from '../../../generated/index.ts';

export const fileRemovalMutation = graphql(/* GraphQL */ `
  mutation FileRemoval($input: FileRemovalInput!) {
    answer: fileRemoval(input: $input) {
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
