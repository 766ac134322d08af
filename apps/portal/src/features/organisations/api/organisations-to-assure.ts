import { graphql } from '../../../generated/index.ts';

export const organisationsToAssureQuery = graphql(/* GraphQL */ `
  query OrganisationsToAssure($search: String, $dueOnly: Boolean!, $after: String) {
    organisationsToAssure(first: 30, search: $search, dueOnly: $dueOnly, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          name
          country
          orgIds
          registeredOn
        }
      }
    }
  }
`);
