import { graphql } from '../../../generated/index.ts';

export const registerOrganisationMutation = graphql(/* GraphQL */ `
  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
    answer: registerOrganisation(input: $input) {
      ... on Organisation {
        id
        kind
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
      ... on IdentifierTaken {
        orgId
      }
    }
  }
`);
