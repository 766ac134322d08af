import { graphql } from '../../../generated/index.ts';

export const answerUnclearMutation = graphql(/* GraphQL */ `
  mutation AnswerUnclear($id: ID!, $answer: String!) {
    answer: answerUnclear(id: $id, answer: $answer) {
      __typename
      ... on UnclearQuestion {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
