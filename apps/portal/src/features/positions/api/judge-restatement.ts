import { graphql } from '../../../generated/index.ts';

export const judgeRestatementMutation = graphql(/* GraphQL */ `
  mutation JudgeRestatement($id: ID!, $correction: String) {
    answer: judgeRestatement(id: $id, correction: $correction) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
