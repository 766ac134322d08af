import { graphql } from '../../../generated/index.ts';

export const withdrawPositionMutation = graphql(/* GraphQL */ `
  mutation WithdrawPosition($positionId: ID!) {
    answer: withdrawPosition(positionId: $positionId) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
