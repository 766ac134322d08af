import { graphql } from '../../../generated/index.ts';

export const screenOrganisationMutation = graphql(/* GraphQL */ `
  mutation ScreenOrganisation($input: ScreenOrganisationInput!) {
    answer: screenOrganisation(input: $input) {
      ... on Screening {
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
