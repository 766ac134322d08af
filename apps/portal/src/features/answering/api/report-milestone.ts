import { graphql } from '../../../generated/index.ts';

export const reportMilestoneMutation = graphql(/* GraphQL */ `
  mutation ReportMilestone($input: MilestoneReportInput!) {
    answer: reportMilestone(input: $input) {
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
