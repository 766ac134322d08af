import { graphql } from '../../../generated/index.ts';

export const submitResultMutation = graphql(/* GraphQL */ `
  mutation SubmitElectionResult($input: SubmitResultInput!) {
    answer: submitResult(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on ResultRefused {
        findings
      }
      ... on Election {
        id
        slug
        state
      }
    }
  }
`);
