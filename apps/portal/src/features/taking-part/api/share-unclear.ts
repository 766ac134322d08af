import { graphql } from '../../../generated/index.ts';

export const shareUnclearMutation = graphql(/* GraphQL */ `
  mutation ShareUnclear($id: ID!) {
    answer: shareUnclear(id: $id) {
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
