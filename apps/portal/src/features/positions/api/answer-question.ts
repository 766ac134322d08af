import { graphql } from '../../../generated/index.ts';

export const answerPositionQuestionMutation = graphql(/* GraphQL */ `
  mutation AnswerPositionQuestion($id: ID!, $answer: String!) {
    answer: answerPositionQuestion(id: $id, answer: $answer) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
