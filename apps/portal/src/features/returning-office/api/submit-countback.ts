import { graphql } from '../../../generated/index.ts';

export const submitCountbackMutation = graphql(/* GraphQL */ `
  mutation SubmitCountback($input: SubmitCountbackInput!) {
    answer: submitCountback(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on ResultRefused {
        findings
      }
      ... on SeatVacancy {
        id
        state
      }
    }
  }
`);
