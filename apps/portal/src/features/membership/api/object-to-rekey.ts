import { graphql } from '../../../generated/index.ts';

export const objectToRekeyMutation = graphql(/* GraphQL */ `
  mutation ObjectToRekey {
    answer: objectToRekey {
      __typename
      ... on Recorded {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
