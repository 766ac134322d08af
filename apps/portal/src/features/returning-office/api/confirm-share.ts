import { graphql } from '../../../generated/index.ts';

export const confirmShareMutation = graphql(/* GraphQL */ `
  mutation ConfirmElectionShare($election: String!, $shareHash: String!) {
    answer: confirmShare(election: $election, shareHash: $shareHash) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on MyShare {
        holderId
        confirmedAt
      }
    }
  }
`);
