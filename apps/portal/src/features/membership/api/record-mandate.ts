import { graphql } from '../../../generated/index.ts';

export const recordMandateMutation = graphql(/* GraphQL */ `
  mutation RecordMandate($input: RecordMandateInput!) {
    answer: recordMandate(input: $input) {
      __typename
      ... on Mandate {
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
