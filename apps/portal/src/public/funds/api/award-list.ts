import { graphql } from '../../../generated/index.ts';

export const awardList = graphql(/* GraphQL */ `
  query PublicAwardList($slug: String!, $after: String) {
    fund(slug: $slug) {
      name
      slug
    }
    publicAwards(fundSlug: $slug, first: 50, after: $after) {
      edges {
        node {
          ...AwardLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
