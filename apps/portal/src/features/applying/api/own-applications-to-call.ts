import { graphql } from '../../../generated/index.ts';

/** What the organisations that one writes for already have under this call. */
export const ownApplicationsToCallQuery = graphql(/* GraphQL */ `
  query OwnApplicationsToCall($callId: String!) {
    myApplications(callId: $callId, first: 20) {
      edges {
        node {
          id
          number
          state
          title
          organisationId
        }
      }
    }
  }
`);
