import { graphql } from '../../../generated/index.ts';

export const answerGrievanceMutation = graphql(/* GraphQL */ `
  mutation AnswerGrievance($input: AnswerGrievanceInput!) {
    answer: answerGrievance(input: $input) {
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
