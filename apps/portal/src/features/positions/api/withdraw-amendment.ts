import { graphql } from '../../../generated/index.ts';

export const withdrawAmendmentMutation = graphql(/* GraphQL */ `
  mutation WithdrawAmendment($positionId: ID!, $amendmentId: ID!) {
    answer: withdrawAmendment(positionId: $positionId, amendmentId: $amendmentId) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
