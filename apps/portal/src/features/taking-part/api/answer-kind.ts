import { graphql } from '../../../generated/index.ts';

export const answerKindMutation = graphql(/* GraphQL */ `
  mutation AnswerKindOfPeople($id: ID!, $isTakenUp: Boolean!, $reply: String!) {
    answer: answerKindOfPeople(id: $id, isTakenUp: $isTakenUp, reply: $reply) {
      __typename
      ... on KindProposal {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
