import { graphql } from '../../../generated/index.ts';

export const withdrawInterestMutation = graphql(/* GraphQL */ `
  mutation WithdrawInterest($id: ID!) {
    withdrawInterest(id: $id) {
      ...OwnInterestsParts
      ... on Problem {
        code
        message
      }
    }
  }
`);
