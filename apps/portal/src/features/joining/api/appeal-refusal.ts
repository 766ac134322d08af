import { graphql } from '../../../generated/index.ts';

export const appealRefusalMutation = graphql(/* GraphQL */ `
  mutation AppealJoiningRefusal($code: String!, $grounds: String!) {
    answer: appealJoiningRefusal(code: $code, grounds: $grounds) {
      __typename
      ... on Recorded {
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
