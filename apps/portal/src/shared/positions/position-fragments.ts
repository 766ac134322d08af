import { graphql } from '../../generated/index.ts';

export const recommendationShown = graphql(/* GraphQL */ `
  fragment RecommendationShown on Recommendation {
    id
    number
    titles {
      language
      text
    }
    evidence {
      language
      text
    }
    severity {
      scale
      scope
      irremediability
    }
    level
    phase
    wishedOn
    interimWanted
    clauses {
      id
      number
      texts {
        language
        text
      }
    }
    addressee {
      id
      slug
      name
    }
    restatements {
      id
      round
      text
      language
      restatedAt
      verdict
      correction
      judgedAt
    }
    questions {
      id
      text
      language
      askedAt
      answer
      answeredAt
    }
  }
`);
