import { graphql } from '../../../generated/index.ts';

export const answerSeatMutation = graphql(/* GraphQL */ `
  mutation AnswerEngagementSeat($id: ID!, $accepted: Boolean!) {
    answer: answerEngagementSeat(id: $id, accepted: $accepted) {
      __typename
      ... on EngagementSeat {
        id
        state
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
