import { graphql } from '../../../generated/index.ts';

export const answerQuestionMutation = graphql(/* GraphQL */ `
  mutation MemberAnswerQuestion($input: AnswerHustingsInput!) {
    answer: answerHustingsQuestion(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on NotEligible {
        reason
      }
      ... on HustingsAnswer {
        id
        text
      }
    }
  }
`);
