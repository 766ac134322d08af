import { graphql } from '../../../generated/index.ts';

export const answerPointMutation = graphql(/* GraphQL */ `
  mutation AnswerSessionPoint($id: ID!, $text: String!, $role: String!) {
    answer: answerSessionPoint(id: $id, text: $text, role: $role) {
      __typename
      ... on SessionPoint {
        id
        triage
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
