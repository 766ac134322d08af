import { graphql } from '../../../generated/index.ts';

export const announceElectionMutation = graphql(/* GraphQL */ `
  mutation AnnounceElection($input: AnnounceElectionInput!) {
    answer: announceElection(input: $input) {
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
