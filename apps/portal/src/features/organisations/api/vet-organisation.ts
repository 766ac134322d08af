import { graphql } from '../../../generated/index.ts';

export const vetOrganisationMutation = graphql(/* GraphQL */ `
  mutation VetOrganisation($input: VetOrganisationInput!) {
    answer: vetOrganisation(input: $input) {
      ... on Vetting {
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
