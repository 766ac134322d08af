import { graphql } from '../../../generated/index.ts';

/** What an announcement rests on: the charter in force. */
export const officeCharterQuery = graphql(/* GraphQL */ `
  query OfficeCharter($slug: String!) {
    forum(slug: $slug) {
      slug
      name
      state
      charter {
        version
        content {
          languages
          rule
          ranksMaximum
          seconders
          termMonths
          challengeDays
          castMinimum
          uniquePercentMaximum
          constituencies {
            slug
            title
            seats
          }
        }
      }
    }
  }
`);
