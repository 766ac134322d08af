import { graphql } from '../../../generated/index.ts';

export const saveSafetyKeyMutation = graphql(/* GraphQL */ `
  mutation SaveSafetyKey($input: SaveSafetyKeyInput!) {
    answer: saveSafetyKey(input: $input) {
      __typename
      ... on SafetyKey {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
