import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment MemberCandidate on Candidate {
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
  fragment MemberElection on Election {
    ...MemberElectionLine
    question
    secondersNeeded
    termMonths
    manifestHash
    manifestLogIndex
    voteUrl
    cancelledReasons
    issuers {
      id
      name
      url
    }
    turnout {
      castKeys
      isFinal
    }
    styles {
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
        ...MemberCandidate
      }
    }
    challenges {
      id
      reasons
      filedAt
      outcome
      outcomeReasons
    }
  }
`);

/** What an election asks of a member; null for whoever does not belong to its forum. */
export const myElectionQuery = graphql(/* GraphQL */ `
  query MyElection($slug: String!) {
    myElection(slug: $slug) {
      isOnRoll
      mayChallenge
      style {
        id
        slug
      }
      candidacy {
        ...MemberCandidate
      }
      secondable {
        ...MemberCandidate
      }
      election {
        ...MemberElection
      }
    }
  }
`);
