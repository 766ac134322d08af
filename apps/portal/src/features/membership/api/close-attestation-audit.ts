import { graphql } from '../../../generated/index.ts';

export const closeAttestationAuditMutation = graphql(/* GraphQL */ `
  mutation CloseAttestationAudit($auditId: ID!, $summary: String!) {
    answer: closeAttestationAudit(auditId: $auditId, summary: $summary) {
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
