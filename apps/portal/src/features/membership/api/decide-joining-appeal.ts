import { graphql } from '../../../generated/index.ts';

export const decideJoiningAppealMutation = graphql(/* GraphQL */ `
  mutation DecideJoiningAppeal($input: DecideJoiningAppealInput!) {
    answer: decideJoiningAppeal(input: $input) {
      __typename
      ... on JoiningAppeal {
        id
        outcome
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
