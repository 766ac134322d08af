import { graphql } from '../../../generated/index.ts';

export const declarePositionInterestMutation = graphql(/* GraphQL */ `
  mutation DeclarePositionInterest($positionId: ID!, $reason: String!) {
    answer: declarePositionInterest(positionId: $positionId, reason: $reason) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
