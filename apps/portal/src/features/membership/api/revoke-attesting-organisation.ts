import { graphql } from '../../../generated/index.ts';

export const revokeAttestingOrganisationMutation = graphql(/* GraphQL */ `
  mutation RevokeAttestingOrganisation($input: RevokeAttestingOrganisationInput!) {
    answer: revokeAttestingOrganisation(input: $input) {
      __typename
      ... on PanelRevocation {
        lapsed
        lapseUntil
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
    }
  }
`);
