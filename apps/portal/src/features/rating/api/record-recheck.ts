import { graphql } from '../../../generated/index.ts';

export const recordRecheckMutation = graphql(/* GraphQL */ `
  mutation RecordRecheck($input: RecheckInput!) {
    answer: recordRecheck(input: $input) {
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
