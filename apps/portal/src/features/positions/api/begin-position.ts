import { graphql } from '../../../generated/index.ts';

export const beginPositionMutation = graphql(/* GraphQL */ `
  mutation BeginPosition($input: BeginPositionInputType!) {
    answer: beginPosition(input: $input) {
      __typename
      ... on PositionDraft {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
