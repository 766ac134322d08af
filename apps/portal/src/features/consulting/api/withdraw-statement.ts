import { graphql } from '../../../generated/index.ts';

export const withdrawStatementMutation = graphql(/* GraphQL */ `
  mutation MemberWithdrawStatement($id: ID!) {
    answer: withdrawStatement(id: $id) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on Statement {
        id
      }
    }
  }
`);
