import { graphql } from '../../../generated/index.ts';

/** Forums to which something can be said. */
export const hearingForums = graphql(/* GraphQL */ `
  query PublicHearingForums {
    forums(first: 60) {
      edges {
        node {
          id
          slug
          name
          state
          charter {
            content {
              purpose
            }
          }
        }
      }
    }
  }
`);
