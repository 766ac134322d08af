import { graphql } from '../../../generated/index.ts';

export const answerMessageMutation = graphql(/* GraphQL */ `
  mutation AnswerRepresentativeMessage($id: ID!, $text: String!) {
    answer: answerContactMessage(id: $id, text: $text) {
      __typename
      ... on ContactMessage {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
