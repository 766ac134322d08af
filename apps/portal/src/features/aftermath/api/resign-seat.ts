import { graphql } from '../../../generated/index.ts';

export const resignSeatMutation = graphql(/* GraphQL */ `
  mutation ResignRepresentativeSeat($seatId: ID!) {
    answer: resignRepresentativeSeat(seatId: $seatId) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
