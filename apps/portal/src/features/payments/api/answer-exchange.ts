import { graphql } from '../../../generated/index.ts';

export const answerExchangeMutation = graphql(/* GraphQL */ `
  mutation AnswerExchange($input: AnswerExchangeInput!) {
    answer: answerExchange(input: $input) {
      __typename
      ... on PaymentStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
