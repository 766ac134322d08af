import { graphql } from '../../../generated/index.ts';

export const takeUpPositionMutation = graphql(/* GraphQL */ `
  mutation TakeUpPosition($positionId: ID!) {
    answer: takeUpPosition(positionId: $positionId) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
