import { graphql } from '../../../generated/index.ts';

/** The second person's word that the line stands on the statement; books it. */
export const confirmBankTransferMutation = graphql(/* GraphQL */ `
  mutation ConfirmBankTransfer($id: ID!) {
    confirmBankTransfer(id: $id) {
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
