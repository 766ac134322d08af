import { graphql } from '../../../generated/index.ts';

/** Puts a change of the reserve before the board. */
export const proposeTreasuryMutation = graphql(/* GraphQL */ `
  mutation ProposeTreasury($input: ProposeTreasuryInputType!) {
    proposeTreasury(input: $input) {
      __typename
      ... on ProposedItem {
        itemId
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
