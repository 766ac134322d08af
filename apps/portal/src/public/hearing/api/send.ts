import { graphql } from '../../../generated/index.ts';

export const sendOneOffInput = graphql(/* GraphQL */ `
  mutation PubliclySendOneOffInput($input: SendOneOffInputInput!) {
    answer: sendOneOffInput(input: $input) {
      __typename
      ... on HeardReceipt {
        code
        receivedOn
        purgeOn
        acknowledgeBy
        answerBy
        respondBy
      }
      ... on Problem {
        problem: code
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

export const fileGrievance = graphql(/* GraphQL */ `
  mutation PubliclyFileGrievance($input: FileGrievanceInput!) {
    answer: fileGrievance(input: $input) {
      __typename
      ... on HeardReceipt {
        code
        receivedOn
        purgeOn
        acknowledgeBy
        answerBy
        respondBy
      }
      ... on Problem {
        problem: code
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

export const reportReprisal = graphql(/* GraphQL */ `
  mutation PubliclyReportReprisal($input: ReportReprisalInput!) {
    answer: reportReprisal(input: $input) {
      __typename
      ... on HeardReceipt {
        code
        receivedOn
        purgeOn
        acknowledgeBy
        answerBy
        respondBy
      }
      ... on Problem {
        problem: code
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
