import { graphql } from '../../../generated/index.ts';

export const proposeSubstituteMutation = graphql(/* GraphQL */ `
  mutation ProposeCompensationSubstitute($input: ProposeCompensationSubstituteInput!) {
    answer: proposeCompensationSubstitute(input: $input) {
      __typename
      ... on CompensationStep {
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
