import { graphql } from '../../../generated/index.ts';

/** A session as the reader may meet it. */
export const sessionQuery = graphql(/* GraphQL */ `
  query TakingPartSession($id: ID!) {
    engagementSession(id: $id) {
      id
      kind
      title
      startsAt
      endsAt
      timeZone
      place
      state
      languages
      withCompany
      publicationMode
      sealedUntil
      thenMode
      reach
      isInside
      agenda {
        language
        text
      }
      contentWarning {
        language
        text
      }
      howToJoin
      supportContact
      places
      minutes
      preparationMinutes
      whyAgain
      mayPrepare
      mayWrite
      mayFacilitate
      engagement {
        slug
        title
        language
        forum {
          slug
        }
      }
      invitation {
        id
        way
        state
        answerBy
        hasSaidNeeds
      }
      mix {
        dimension
        value
        percent
        wanted
        count
      }
      points(first: 100) {
        edges {
          node {
            id
            number
            text
            language
            speakerKind
            isMine
            triage
            followUpBy
            answer
            answerRole
            answeredAt
          }
        }
      }
      notes {
        version
        checkBy
        publishedAt
        texts {
          language
          body
          attendance
          byMachine
        }
        checks {
          side
          outcome
          words
          checkedAt
        }
      }
    }
  }
`);
