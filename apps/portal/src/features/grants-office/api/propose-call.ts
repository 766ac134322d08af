import { graphql } from '../../../generated/index.ts';

export const proposeCallMutation = graphql(/* GraphQL */ `
  mutation ProposeCall($input: ProposeCallInput!) {
    proposeCall(input: $input) {
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
