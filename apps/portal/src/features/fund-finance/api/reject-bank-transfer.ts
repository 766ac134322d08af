import { graphql } from '../../../generated/index.ts';

/** The line is not on the statement as entered; it can be entered anew. */
export const rejectBankTransferMutation = graphql(/* GraphQL */ `
  mutation RejectBankTransfer($id: ID!, $reason: String!) {
    rejectBankTransfer(id: $id, reason: $reason) {
      __typename
      ... on BankTransfer {
        id
        state
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
