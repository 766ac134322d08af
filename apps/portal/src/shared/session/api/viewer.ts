import { graphql } from '../../../generated/index.ts';

/** Who is signed in, and what they may do today. Null for a stranger. */
export const viewerQuery = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      accountId
      handle
      grants {
        role
        organisationId
        organisationName
      }
    }
  }
`);
