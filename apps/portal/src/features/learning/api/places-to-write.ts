import { graphql } from '../../../generated/index.ts';

/** Forums for whose engagements one prepares sessions, and the engagements beside whose briefings a material can lie. */
export const placesToWriteQuery = graphql(/* GraphQL */ `
  query PlacesToWrite {
    me {
      engagementSeats {
        id
        state
        engagement {
          id
          slug
          language
          titles {
            language
            text
          }
          forum {
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
    myEngagements(first: 100) {
      edges {
        node {
          id
          slug
          language
          announcedOn
          mine {
            isRepresentative
          }
          titles {
            language
            text
          }
          forum {
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
  }
`);
