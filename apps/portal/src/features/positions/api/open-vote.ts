import { graphql } from '../../../generated/index.ts';

export const openPositionVoteMutation = graphql(/* GraphQL */ `
  mutation OpenPositionVote($positionId: ID!) {
    answer: openPositionVote(positionId: $positionId) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
