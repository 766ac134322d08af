import { graphql } from '../../../generated/index.ts';

export const resolutionList = graphql(/* GraphQL */ `
  query PublicResolutionList($slug: String!, $after: String) {
    fund(slug: $slug) {
      name
      slug
    }
    publicResolutions(fundSlug: $slug, first: 25, after: $after) {
      edges {
        node {
          ...ResolutionLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
