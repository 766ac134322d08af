import { graphql } from '../../../generated/index.ts';

export const openAttestationAuditMutation = graphql(/* GraphQL */ `
  mutation OpenAttestationAudit($input: OpenAttestationAuditInput!) {
    answer: openAttestationAudit(input: $input) {
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
