import { graphql } from '../../../generated/index.ts';

export const askQuestionMutation = graphql(/* GraphQL */ `
  mutation MemberAskQuestion($input: AskHustingsInput!) {
    answer: askHustingsQuestion(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on NotEligible {
        reason
      }
      ... on HustingsQuestion {
        ...MemberQuestion
      }
    }
  }
`);
