import { graphql } from '../../../generated/index.ts';

export const publishManifestMutation = graphql(/* GraphQL */ `
  mutation PublishManifest($election: String!) {
    answer: publishManifest(election: $election) {
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
      ... on ElectionIncomplete {
        missing
      }
      ... on Election {
        id
        slug
        state
      }
    }
  }
`);
