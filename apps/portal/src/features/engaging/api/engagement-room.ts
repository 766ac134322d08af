import { graphql } from '../../../generated/index.ts';

export const engagementRoomQuery = graphql(/* GraphQL */ `
  query CompanyEngagementRoom($slug: String!) {
    engagement(slug: $slug) {
      ...EngagementFacts
      ...EngagementBriefing
      groundRules {
        ...RulesFacts
      }
      confidentialItems {
        ...ConfidentialFacts
      }
      review {
        ...ReviewFacts
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
      expertRequests {
        id
        question
        qualification
        days
        askedOn
        answers {
          id
          reason
          answeredOn
          offerState
          organisation {
            id
            name
          }
        }
      }
      briefingDrafts {
        language
        byPeople
        revision
        savedAt
        content {
          ...BriefingWords
        }
      }
      mine {
        isCompany
        signsForCompany
        isLead
        isRepresentative
        isMember
        readsInside
      }
      forum {
        charter {
          content {
            languages
          }
        }
      }
    }
  }
`);
