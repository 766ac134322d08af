import { graphql } from '../../../generated/index.ts';

export const submitReportMutation = graphql(/* GraphQL */ `
  mutation SubmitReport($input: SubmitReportInputType!) {
    submitReport(input: $input) {
      __typename
      ... on Done {
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
