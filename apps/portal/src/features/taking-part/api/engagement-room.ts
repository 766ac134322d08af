import { graphql } from '../../../generated/index.ts';

/** Sessions of an engagement, who works between the sides, and the mix that it aims for. */
export const engagementRoomQuery = graphql(/* GraphQL */ `
  query EngagementRoom($slug: String!) {
    engagement(slug: $slug) {
      id
      slug
      language
      titles {
        language
        text
      }
      timeZone
      forum {
        slug
        name
      }
    }
    engagementSessions(engagement: $slug, first: 50) {
      edges {
        node {
          id
          kind
          title
          startsAt
          endsAt
          timeZone
          state
          withCompany
          publicationMode
          mayPrepare
          notes {
            publishedAt
            checkBy
          }
        }
      }
    }
    engagementSeats(engagement: $slug) {
      id
      role
      called
      reasons
      state
      proposedSide
      retainedBy
      affiliation
    }
    engagementMix(engagement: $slug) {
      targets {
        dimension
        value
        percent
      }
      proposals {
        id
        kind
        reasons
        proposedAt
        outcome
        reply
      }
      attempts {
        id
        reasons
        askedAt
      }
    }
    engagementLearning(engagement: $slug) {
      id
      slug
      editions {
        language
        title
      }
      questions {
        id
        section
        language
        text
        count
        isPassedOn
        answer
      }
    }
  }
`);
