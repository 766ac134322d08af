import { graphql } from '../../../generated/index.ts';

export const forumsToEngageQuery = graphql(/* GraphQL */ `
  query ForumsToEngage {
    forums(first: 100, ended: false) {
      edges {
        node {
          id
          slug
          name
          charter {
            content {
              languages
            }
          }
        }
      }
    }
  }
`);
