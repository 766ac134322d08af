import { graphql } from '../../../generated/index.ts';

export const companyDocument = graphql(/* GraphQL */ `
  query PublicCompany($slug: String!, $after: String) {
    grievanceFigures(company: $slug) {
      ...GrievanceQuarter
    }
    addressee(slug: $slug) {
      id
      contactRole
      contactEmail
      website
      products {
        id
        name
        description
      }
      salientRisks {
        id
        title
        description
      }
      signatories {
        id
        level
        title
      }
    }
    companyRecord(slug: $slug) {
      id
      slug
      name
      country
      takesPart
      changedOn
      forums {
        slug
        name
      }
      figures {
        ...PublicFigures
      }
      pinnedReply {
        version
        pinnedAt
        isHeld
        texts {
          language
          text
        }
      }
      newestVersion {
        asOf
        sha256
        logIndex
      }
      facts(first: 20, after: $after) {
        edges {
          node {
            ...PublicFact
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment PublicFigures on RecordFigures {
    recommendations {
      total
      bySeverity {
        severity
        states {
          state
          count
        }
      }
    }
    answers {
      severity
      count
      inTime
      medianDays
      longestDays
    }
    outcomes {
      severity
      outcome
      count
    }
    ratings {
      severity
      outcome
      count
    }
    phases {
      phase
      since
      until
    }
    regions {
      region
      atLeast
    }
    quarters {
      quarter
      delivered
      answered
      overdue
    }
    requests {
      filed
      answered
      unanswered
    }
    groundRules {
      kept
      notKept
    }
    confidential {
      open
      released
    }
    alerts {
      kept
      notKept
    }
    rechecks {
      kept
      notKept
    }
    decidedBeforeAnswering
    checking {
      count
      until
    }
    held
    facts
  }

  fragment PublicFact on RecordFact {
    id
    kind
    severity
    phase
    outcome
    inTime
    daysTaken
    day
    firstDay
    dueOn
    count
    checkUntil
    isPublicAtOnce
    ruling
    sources {
      kind
      reference
      number
    }
    recommendation {
      titles {
        language
        text
      }
    }
    objection {
      language
      text
      evidence
      filedAt
    }
    decision {
      ruling
      correctedOn
      language
      reasons
      decidedAt
    }
  }
`);
