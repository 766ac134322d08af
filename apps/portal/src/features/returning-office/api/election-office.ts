import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment OfficeCandidate on Candidate {
    id
    number
    pseudonym
    state
    seconders
    reservedGroups
    elected
    statement {
      language
      text
      translations {
        language
        text
        translatorRole
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment OfficeStyle on ElectionStyle {
    id
    slug
    title
    seats
    rule
    ranksMaximum
    rollSize
    reserved {
      name
      minimum
      maximum
    }
    candidates {
      ...OfficeCandidate
    }
  }
`);

graphql(/* GraphQL */ `
  fragment OfficeResult on ElectionResult {
    published
    resultHash
    signedBy
    styles {
      style
      cast
      blank
      valid
      spoilt
      superseded
      voided
      unique
      gatePassed
    }
  }
`);

graphql(/* GraphQL */ `
  fragment OfficeElection on Election {
    ...OfficeElectionLine
    question
    stateSince
    secondersNeeded
    drawCommitment
    drawSeed
    keyHoldersRequired
    scrutineersRequired
    manifestHash
    manifestLogIndex
    bundleUrl
    cancelledReasons
    gate {
      castMinimum
      uniquePercentMaximum
    }
    issuers {
      id
      name
      url
    }
    waitingFor {
      step
      party
      since
      attempts
      lastProblem
    }
    turnout {
      issuedCount
      castKeys
      ballots
      isFinal
    }
    styles {
      ...OfficeStyle
    }
    result {
      ...OfficeResult
    }
    challenges {
      id
      reasons
      filedAt
      outcome
      outcomeReasons
      decidedAt
    }
  }
`);

/** Everything on the returning officer’s table for one election; null for everybody else. */
export const electionOfficeQuery = graphql(/* GraphQL */ `
  query ElectionOffice($slug: String!) {
    electionOffice(slug: $slug) {
      nextStep
      missing
      seatingProblem
      election {
        ...OfficeElection
      }
      scrutineers {
        accountId
        handle
        vkey
        hasSigned
      }
      keyHolders {
        holderId
        handle
        confirmedAt
      }
      submittedResults {
        resultHash
        signatures
        verification
        findings
        submittedAt
      }
    }
  }
`);
