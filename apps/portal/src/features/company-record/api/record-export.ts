import { graphql } from '../../../generated/index.ts';

export const recordExportQuery = graphql(/* GraphQL */ `
  query RecordExportFile($organisationId: ID!, $kind: RecordExport!) {
    recordExport(organisationId: $organisationId, kind: $kind) {
      name
      mediaType
      text
    }
  }
`);
