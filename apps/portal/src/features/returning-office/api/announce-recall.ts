import { graphql } from '../../../generated/index.ts';

export const announceRecallMutation = graphql(/* GraphQL */ `
  mutation AnnounceRecall($input: AnnounceRecallInput!) {
    answer: announceRecall(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
      ... on Election {
        id
        slug
      }
    }
  }
`);
