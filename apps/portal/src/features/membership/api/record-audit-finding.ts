import { graphql } from '../../../generated/index.ts';

export const recordAuditFindingMutation = graphql(/* GraphQL */ `
  mutation RecordAuditFinding($input: RecordAuditFindingInput!) {
    answer: recordAuditFinding(input: $input) {
      __typename
      ... on Recorded {
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
      ... on WrongState {
        state
      }
    }
  }
`);
