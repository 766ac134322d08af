import { graphql } from '../../../generated/index.ts';

export const answerAmendmentMutation = graphql(/* GraphQL */ `
  mutation AnswerAmendment($input: AnswerAmendmentInputType!) {
    answer: answerAmendment(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
