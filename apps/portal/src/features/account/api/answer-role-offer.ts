import { graphql } from '../../../generated/index.ts';

export const answerRoleOfferMutation = graphql(/* GraphQL */ `
  mutation AnswerRoleOffer($offerId: ID!, $accept: Boolean!) {
    answer: answerRoleOffer(offerId: $offerId, accept: $accept) {
      ... on RoleOffer {
        id
        answer
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
