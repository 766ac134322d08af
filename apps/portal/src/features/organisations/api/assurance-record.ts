import { graphql } from '../../../generated/index.ts';

/** All that officers need to vet and screen one organisation. */
export const assuranceRecordQuery = graphql(/* GraphQL */ `
  query AssuranceRecord($organisationId: ID!) {
    organisation(id: $organisationId) {
      id
      kind
      name
      country
      region
      website
      orgIds
    }
    assuranceRecord(organisationId: $organisationId) {
      id
      vettings {
        id
        outcome
        evidence
        expiresOn
        vettedAt
        vettedBy
      }
      screenings {
        id
        outcome
        lists
        evidence
        expiresOn
        screenedAt
        screenedBy
      }
    }
  }
`);
