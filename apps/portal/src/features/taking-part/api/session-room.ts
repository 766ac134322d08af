import { graphql } from '../../../generated/index.ts';

/** The room behind a session: who was asked, who could be, who comes. */
export const sessionRoomQuery = graphql(/* GraphQL */ `
  query SessionRoom($id: ID!, $kind: SpeakerKind!) {
    invitationCounts(sessionId: $id) {
      kind
      way
      state
      count
    }
    peopleInRoom(sessionId: $id) {
      memberId
      pseudonym
      kind
      state
    }
    sessionCandidates(sessionId: $id, kind: $kind, first: 50) {
      edges {
        node {
          memberId
          pseudonym
          kind
          load
          isFirstTime
        }
      }
    }
    invitationDraws(sessionId: $id) {
      id
      places
      seedHash
      secret
      words
      announcedAt
      drawnAt
      isMine
    }
    saidBefore(sessionId: $id) {
      id
      text
      language
      wentInto {
        positionSlug
        positionTitle {
          language
          text
        }
        recommendationNumber
      }
    }
  }
`);
