import { graphql } from '../../../generated/index.ts';

export const companyVersions = graphql(/* GraphQL */ `
  query PublicCompanyVersions($slug: String!, $after: String) {
    companyRecord(slug: $slug) {
      slug
      name
      versions(first: 100, after: $after) {
        edges {
          node {
            asOf
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
