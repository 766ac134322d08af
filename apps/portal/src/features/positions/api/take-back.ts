import { graphql } from '../../../generated/index.ts';

export const takePositionBackMutation = graphql(/* GraphQL */ `
  mutation TakePositionBack($positionId: ID!) {
    answer: takePositionBack(positionId: $positionId) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
