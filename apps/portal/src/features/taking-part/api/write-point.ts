import { graphql } from '../../../generated/index.ts';

export const writePointMutation = graphql(/* GraphQL */ `
  mutation WriteSessionPoint($input: WriteSessionPointInput!) {
    answer: writeSessionPoint(input: $input) {
      __typename
      ... on SessionPoint {
        id
        number
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
