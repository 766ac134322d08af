import { graphql } from '../../../generated/index.ts';

export const castPositionVoteMutation = graphql(/* GraphQL */ `
  mutation CastPositionVote($positionId: ID!, $choice: PositionVote!) {
    answer: castPositionVote(positionId: $positionId, choice: $choice) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
