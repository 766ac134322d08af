import { graphql } from '../../../generated/index.ts';

export const registerScrutineerKeyMutation = graphql(/* GraphQL */ `
  mutation RegisterScrutineerKey($election: String!, $key: String!) {
    answer: registerScrutineerKey(election: $election, key: $key) {
      __typename
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
      ... on Election {
        id
        slug
      }
    }
  }
`);
