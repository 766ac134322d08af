import { graphql } from '../../../generated/index.ts';

export const passOnUnclearMutation = graphql(/* GraphQL */ `
  mutation PassOnUnclear($id: ID!, $text: String!) {
    answer: passOnUnclear(id: $id, text: $text) {
      __typename
      ... on UnclearQuestion {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
