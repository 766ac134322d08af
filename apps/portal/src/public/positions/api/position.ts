import { graphql } from '../../../generated/index.ts';

export const positionDocument = graphql(/* GraphQL */ `
  query PublicPosition($slug: String!) {
    position(slug: $slug) {
      id
      slug
      language
      adoptedAt
      titles {
        language
        text
      }
      preamble {
        language
        text
      }
      forum {
        slug
        name
      }
      addressee {
        slug
        name
      }
      engagement {
        slug
        titles {
          language
          text
        }
      }
      vote {
        threshold
        seats
        eligible
        yes
        no
        abstain
        decidedAt
      }
      deliveries {
        channel
        deliveredAt
        addressee {
          slug
          name
        }
      }
      minorityOpinions {
        id
        voice
        supporters
        texts {
          language
          text
        }
      }
      publishedConsultations {
        slug
        title {
          language
          text
        }
      }
      earlyDecisions {
        ...EarlyDecisionShown
      }
      logIndex
      textLogIndex
      recommendations {
        ...RecommendationShown
        answer {
          ...AnswerShown
        }
      }
    }
  }
`);
