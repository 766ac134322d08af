import { graphql } from '../../../generated/index.ts';

/** What the safety officer looks at with the organisation. */
export const auditSamplesQuery = graphql(/* GraphQL */ `
  query AuditSamples($auditId: ID!) {
    auditSamples(auditId: $auditId) {
      place
      label
      outcome
    }
  }
`);
