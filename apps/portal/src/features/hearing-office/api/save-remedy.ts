import { graphql } from '../../../generated/index.ts';

export const saveRemedyMutation = graphql(/* GraphQL */ `
  mutation SaveRemedy($input: SaveRemedyInput!) {
    answer: saveRemedy(input: $input) {
      __typename
      ... on HeardStep {
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
