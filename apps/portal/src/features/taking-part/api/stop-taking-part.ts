import { graphql } from '../../../generated/index.ts';

export const stopTakingPartMutation = graphql(/* GraphQL */ `
  mutation StopTakingPart($sessionId: ID!) {
    answer: stopTakingPart(sessionId: $sessionId) {
      __typename
      ... on PlaceLeft {
        sessionId
        isPaid
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
