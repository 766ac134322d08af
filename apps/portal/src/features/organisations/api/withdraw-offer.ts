import { graphql } from '../../../generated/index.ts';

export const withdrawOfferMutation = graphql(/* GraphQL */ `
  mutation WithdrawRoleOffer($offerId: ID!) {
    answer: withdrawRoleOffer(offerId: $offerId) {
      ... on RoleOffer {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
