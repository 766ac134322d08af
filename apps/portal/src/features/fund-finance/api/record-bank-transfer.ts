import { graphql } from '../../../generated/index.ts';

/** Enters a line of the bank statement. */
export const recordBankTransferMutation = graphql(/* GraphQL */ `
  mutation RecordBankTransfer($input: RecordBankTransferInputType!) {
    recordBankTransfer(input: $input) {
      __typename
      ... on BankTransfer {
        id
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
    }
  }
`);
