import { graphql } from '../../../generated/index.ts';

export const proposeSubstituteMutation = graphql(/* GraphQL */ `
  mutation ProposeSubstitute($input: ProposeSubstituteInput!) {
    proposeSubstitute(input: $input) {
      __typename
      ... on PaymentStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
