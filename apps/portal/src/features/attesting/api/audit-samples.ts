import { graphql } from '../../../generated/index.ts';

/** Which of the organisation's codes an open audit looks at. */
export const auditSamplesQuery = graphql(/* GraphQL */ `
  query OwnAuditSamples($auditId: ID!) {
    auditSamples(auditId: $auditId) {
      place
      label
      outcome
    }
  }
`);
