import { graphql } from '../../../generated/index.ts';

export const putAmendmentToVoteMutation = graphql(/* GraphQL */ `
  mutation PutAmendmentToVote($positionId: ID!, $amendmentId: ID!) {
    answer: putAmendmentToVote(positionId: $positionId, amendmentId: $amendmentId) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
