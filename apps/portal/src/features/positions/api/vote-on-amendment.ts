import { graphql } from '../../../generated/index.ts';

export const voteOnAmendmentMutation = graphql(/* GraphQL */ `
  mutation VoteOnAmendment($positionId: ID!, $amendmentId: ID!, $choice: PositionVote!) {
    answer: voteOnAmendment(positionId: $positionId, amendmentId: $amendmentId, choice: $choice) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
