import { graphql } from '../../../generated/index.ts';

export const answerSealedMutation = graphql(/* GraphQL */ `
  mutation AnswerSealedReport($input: AnswerSealedReportInput!) {
    answer: answerSealedReport(input: $input) {
      __typename
      ... on HeardStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
