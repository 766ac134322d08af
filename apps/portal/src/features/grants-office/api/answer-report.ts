import { graphql } from '../../../generated/index.ts';

export const answerReportMutation = graphql(/* GraphQL */ `
  mutation AnswerReport($input: AnswerReportInputType!) {
    answerReport(input: $input) {
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
