import { graphql } from '../../../generated/index.ts';

export const evidenceFileQuery = graphql(/* GraphQL */ `
  query CompanyEvidenceFile($organisationId: ID!) {
    evidenceFile(organisationId: $organisationId) {
      company
      slug
      asOf
      legalTexts
      notCovered
      rows {
        reference
        evidence
        subject
        from
        until
        detail
        address
      }
    }
  }
`);
