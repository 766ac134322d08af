import { graphql } from '../../../generated/index.ts';

export const engagementDocument = graphql(/* GraphQL */ `
  query PublicEngagement($slug: String!) {
    engagement(slug: $slug) {
      ...EngagementFacts
      ...EngagementBriefing
      groundRules {
        ...RulesFacts
      }
      confidentialItems {
        ...ConfidentialFacts
      }
      joint {
        antitrustNotice
        agenda
        minutes {
          id
          heldOn
          text
        }
      }
      review {
        ...ReviewFacts
      }
    }
  }
`);
