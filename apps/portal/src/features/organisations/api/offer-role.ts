import { graphql } from '../../../generated/index.ts';

export const offerRoleMutation = graphql(/* GraphQL */ `
  mutation OfferRole($input: OfferRoleInput!) {
    answer: offerRole(input: $input) {
      ... on RoleOffer {
        id
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
    }
  }
`);
