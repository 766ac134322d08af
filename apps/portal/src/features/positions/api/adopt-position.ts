import { graphql } from '../../../generated/index.ts';

export const adoptPositionMutation = graphql(/* GraphQL */ `
  mutation AdoptPosition($positionId: ID!) {
    answer: adoptPosition(positionId: $positionId) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
