import { graphql } from '../../../generated/index.ts';

export const castVoteMutation = graphql(/* GraphQL */ `
  mutation CastVote($input: CastVoteInputType!) {
    castVote(input: $input) {
      ... on BoardItem {
        id
      }
      ... on Problem {
        code
        message
      }
      ... on VotingClosed {
        closesAt
      }
    }
  }
`);
