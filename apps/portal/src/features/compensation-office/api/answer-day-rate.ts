import { graphql } from '../../../generated/index.ts';

export const answerDayRateMutation = graphql(/* GraphQL */ `
  mutation AnswerDayRate($offerId: ID!, $isAccepted: Boolean!) {
    answer: answerDayRate(offerId: $offerId, isAccepted: $isAccepted) {
      __typename
      ... on CompensationStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
