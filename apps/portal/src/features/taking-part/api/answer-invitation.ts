import { graphql } from '../../../generated/index.ts';

export const answerInvitationMutation = graphql(/* GraphQL */ `
  mutation AnswerInvitation($id: ID!, $accepted: Boolean!) {
    answer: answerInvitation(id: $id, accepted: $accepted) {
      __typename
      ... on Invitation {
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
