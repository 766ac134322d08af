import { graphql } from '../../../generated/index.ts';

export const handOverMutation = graphql(/* GraphQL */ `
  mutation RecordHandOver($input: RecordHandOverInput!) {
    answer: recordHandOver(input: $input) {
      __typename
      ... on CompensationStep {
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
        }
      }
    }
  }
`);
