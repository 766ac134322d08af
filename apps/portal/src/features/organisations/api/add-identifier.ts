import { graphql } from '../../../generated/index.ts';

export const addIdentifierMutation = graphql(/* GraphQL */ `
  mutation AddOrganisationIdentifier($organisationId: ID!, $orgId: String!) {
    answer: addOrganisationIdentifier(organisationId: $organisationId, orgId: $orgId) {
      ... on IdentifierAdded {
        organisationId
        orgId
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
