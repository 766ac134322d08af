import { graphql } from '../../../generated/index.ts';

/** Sessions of an engagement as far as their words reach everybody. */
export const publicSessions = graphql(/* GraphQL */ `
  query PublicSessions($engagement: String!) {
    engagement(slug: $engagement) {
      slug
      title
      language
    }
    engagementSessions(engagement: $engagement, first: 50) {
      edges {
        node {
          id
          title
          startsAt
          state
          publicationMode
          notes {
            publishedAt
            texts {
              language
              body
              attendance
              byMachine
            }
            checks {
              side
              outcome
              words
            }
          }
        }
      }
    }
  }
`);
