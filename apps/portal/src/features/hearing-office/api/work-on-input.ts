import { graphql } from '../../../generated/index.ts';

export const workOnInputMutation = graphql(/* GraphQL */ `
  mutation WorkOnInput($input: WorkOnInputInput!) {
    answer: workOnInput(input: $input) {
      __typename
      ... on HeardStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
