import { graphql } from '../../../generated/index.ts';

export const proposeDecisionMutation = graphql(/* GraphQL */ `
  mutation ProposeDecision($input: ProposeDecisionInputType!) {
    proposeDecision(input: $input) {
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
      ... on BeyondCall {
        leftMinor
        currency
      }
    }
  }
`);
