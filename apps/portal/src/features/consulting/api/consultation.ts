import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment ConsultationFacts on Consultation {
    id
    slug
    languages
    title {
      language
      text
    }
    question {
      language
      text
    }
    introduction {
      language
      text
    }
    state
    closesOn
    openedOn
    closedAt
    adoptedOn
    publishedOn
    proposalsEach
    commentsEach
    statementCount
    participants
    mayRate
    mayManage
    mine {
      rated
      proposed
      commented
    }
    engagement {
      slug
      title
    }
  }
`);

export const consultationQuery = graphql(/* GraphQL */ `
  query Consultation($slug: String!) {
    consultation(slug: $slug) {
      ...ConsultationFacts
    }
    opinionMapProgress(consultation: $slug)
  }
`);
