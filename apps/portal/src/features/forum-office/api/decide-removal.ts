import { graphql } from '../../../generated/index.ts';

export const decideRemovalMutation = graphql(/* GraphQL */ `
  mutation DecideRemoval($input: DecideRemovalInput!) {
    answer: decideRemoval(input: $input) {
      __typename
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
