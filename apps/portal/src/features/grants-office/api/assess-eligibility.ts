import { graphql } from '../../../generated/index.ts';

export const assessEligibilityMutation = graphql(/* GraphQL */ `
  mutation AssessEligibility($input: AssessEligibilityInputType!) {
    assessEligibility(input: $input) {
      __typename
      ... on Done {
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
          message
        }
      }
    }
  }
`);
