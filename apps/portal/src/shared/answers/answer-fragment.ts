import { graphql } from '../../generated/index.ts';

/** An item with both its ledgers, as every page shows it. */
export const answerShownFragment = graphql(/* GraphQL */ `
  fragment AnswerShown on AnswerItem {
    id
    level
    state
    isHeld
    deliveredOn
    acknowledgedOn
    interimBy
    answerBy
    answeredOn
    decideBy
    overdueSince
    decidedBeforeOn
    missedQuorums
    closedOn
    promises {
      clock
      dueOn
    }
    recommendation {
      id
      number
      titles {
        language
        text
      }
      clauses {
        id
        number
        texts {
          language
          text
        }
      }
    }
    interim {
      texts {
        language
        text
      }
      evidence {
        title
        url
        file {
          id
          name
          sizeBytes
          sha256
          path
        }
      }
      sentOn
    }
    versions {
      ...AnswerVersionShown
    }
    reports {
      id
      commitment
      step
      status
      texts {
        language
        text
      }
      evidence {
        title
        url
        file {
          id
          name
          sizeBytes
          sha256
          path
        }
      }
      reportedOn
    }
    rounds {
      id
      number
      kind
      state
      answerVersion
      electors
      quorum
      openedOn
      closesOn
      votes
      outcome
      figures {
        electorate
        choice
        count
      }
    }
    acts {
      id
      kind
      reasons
      evidenceUrl
      clock
      fromDay
      toDay
      finding
      on
    }
    overdues {
      clock
      dueOn
      since
      settledOn
    }
    rechecks {
      dueOn
      openedOn
      isDone
    }
  }
`);

export const answerVersionFragment = graphql(/* GraphQL */ `
  fragment AnswerVersionShown on AnswerVersion {
    id
    version
    state
    revision
    offPlatform
    signedRole
    signedLevel
    receivedOn
    changeNote {
      language
      text
    }
    clauses {
      clauseId
      outcome
      reasonCode
      decideOn
      texts {
        language
        text
      }
      evidence {
        title
        url
        file {
          id
          name
          sizeBytes
          sha256
          path
        }
      }
    }
    commitments {
      number
      clauseId
      texts {
        language
        text
      }
      steps {
        number
        dueOn
        texts {
          language
          text
        }
      }
    }
  }
`);

export const earlyDecisionFragment = graphql(/* GraphQL */ `
  fragment EarlyDecisionShown on EarlyDecision {
    id
    kind
    byCompany
    words
    sourceUrl
    decidedOn
  }
`);
