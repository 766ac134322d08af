import { graphql } from '../../../generated/index.ts';

export const withdrawPositionMutation = graphql(/* GraphQL */ `
  mutation WithdrawPosition($positionId: ID!, $reasons: String!) {
    answer: withdrawPosition(positionId: $positionId, reasons: $reasons) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
