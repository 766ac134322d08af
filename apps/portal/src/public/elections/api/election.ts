import { graphql } from '../../../generated/index.ts';

export const electionDocument = graphql(/* GraphQL */ `
  query PublicElection($slug: String!) {
    election(slug: $slug) {
      slug
      title
      question
      kind
      state
      nominationsOpenAt
      nominationsCloseAt
      opensAt
      closesAt
      challengeEndsAt
      termMonths
      cancelledReasons
      drawCommitment
      drawSeed
      keyHoldersRequired
      scrutineersRequired
      manifestHash
      manifestText
      manifestLogIndex
      resultLogIndex
      certificateText
      bundleUrl
      voteUrl
      gate {
        castMinimum
        uniquePercentMaximum
      }
      forum {
        slug
        name
      }
      styles {
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
      }
      issuers {
        id
        name
      }
      keyHolders {
        id
        confirmedAt
      }
      scrutineerKeys
      waitingFor {
        step
        party
        since
      }
      turnout {
        issuedCount
        castKeys
        ballots
        isFinal
      }
      result {
        published
        tieSeed
        resultHash
        signedBy
        styles {
          style
          cast
          superseded
          voided
          spoilt
          blank
          valid
          unique
          gatePassed
          count
        }
      }
      challenges {
        id
        reasons
        filedAt
        outcome
        outcomeReasons
        decidedAt
      }
      seats {
        id
        pseudonym
        seatNumber
        reservedGroups
        origin
        startsOn
        endsOn
        endedReason
      }
    }
    hustings(election: $slug, first: 30) {
      edges {
        node {
          id
          styleSlug
          language
          text
          answers {
            id
            language
            text
            candidateId
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
