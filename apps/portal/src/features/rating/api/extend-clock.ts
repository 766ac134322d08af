import { graphql } from '../../../generated/index.ts';

export const extendClockMutation = graphql(/* GraphQL */ `
  mutation ExtendAnswerClock($input: ExtendClockInput!) {
    answer: extendAnswerClock(input: $input) {
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
    }
  }
`);
