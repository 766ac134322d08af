import { graphql } from '../../../generated/index.ts';

export const saveAttestingKeyMutation = graphql(/* GraphQL */ `
  mutation SaveAttestingKey($input: SaveAttestingKeyInput!) {
    answer: saveAttestingKey(input: $input) {
      __typename
      ... on AttestingKey {
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
