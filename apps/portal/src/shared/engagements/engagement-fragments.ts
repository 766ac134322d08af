import { graphql } from '../../generated/index.ts';

export const engagementFacts = graphql(/* GraphQL */ `
  fragment EngagementFacts on Engagement {
    id
    slug
    language
    titles {
      language
      text
    }
    openedBy
    purposeKind
    moments {
      language
      text
    }
    region
    state
    publicationMode
    timeZone
    caseByCase
    announcedOn
    startedOn
    reviewOn
    endedOn
    endedReason
    phases
    products {
      id
      name
      description
    }
    forum {
      id
      slug
      name
    }
    companies {
      isLead
      leftOn
      leftReason
      antitrustAcceptedOn
      addressee {
        id
        slug
        name
      }
    }
  }
`);

export const briefingWords = graphql(/* GraphQL */ `
  fragment BriefingWords on BriefingContent {
    what
    why
    plans
    canChange
    cannotChange
    whoDecides
    dates {
      on
      what
    }
    risks {
      risk
      who
      mitigation
      unmitigated
    }
    remedyPlan
    pastHarms {
      what
      stance
      account
    }
    noneKnown
  }
`);

export const engagementBriefing = graphql(/* GraphQL */ `
  fragment EngagementBriefing on Engagement {
    briefing {
      version
      language
      changes
      publishedOn
      texts {
        language
        content {
          ...BriefingWords
        }
      }
    }
    forumAccounts {
      version
      writtenOn
      texts {
        language
        text
      }
    }
  }
`);

export const rulesWords = graphql(/* GraphQL */ `
  fragment RulesWords on GroundRulesContent {
    regularity
    informationFirst
    questionsAndMethod
    facilitator
    sensitiveInformation
    speakingOfEachOther
    closingTheLoop
    compensation
    review
    wayOut
  }
`);

export const rulesFacts = graphql(/* GraphQL */ `
  fragment RulesFacts on GroundRules {
    version
    side
    language
    texts {
      language
      content {
        ...RulesWords
      }
    }
    terms {
      meetingsPerYear
      informationDays
      reviewOn
      endsOn
    }
    message
    proposedOn
    answerBy
    signatures {
      side
      role
      signedOn
    }
    contentHash
    signedByMe
  }
`);

export const confidentialFacts = graphql(/* GraphQL */ `
  fragment ConfidentialFacts on ConfidentialItem {
    id
    owner
    ownerRole
    stub
    language
    reason
    reasonText
    text
    state
    sealedOn
    sunsetOn
    launchOn
    renewedOn
    renewalReason
    law
    releasedOn
    mayAccept
    isOwn
  }
`);

export const reviewFacts = graphql(/* GraphQL */ `
  fragment ReviewFacts on EngagementReview {
    companies {
      round
      meaningful
      rulesKept {
        part
        kept
      }
      remark
      writtenOn
      addressee {
        name
      }
    }
    members {
      round
      count
      meaningful {
        mark
        count
      }
      rulesKept {
        part
        kept
        partly
        broken
      }
    }
    givenByMe
  }
`);
