import { graphql } from '../../../generated/index.ts';

export const withdrawMinorityOpinionMutation = graphql(/* GraphQL */ `
  mutation WithdrawMinorityOpinion($id: ID!) {
    answer: withdrawMinorityOpinion(id: $id) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
