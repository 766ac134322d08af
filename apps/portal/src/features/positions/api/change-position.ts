import { graphql } from '../../../generated/index.ts';

export const changePositionMutation = graphql(/* GraphQL */ `
  mutation ChangePosition($input: ChangePositionInputType!) {
    answer: changePosition(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
