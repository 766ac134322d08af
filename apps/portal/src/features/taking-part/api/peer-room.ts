import { graphql } from '../../../generated/index.ts';

export const peerRoomQuery = graphql(/* GraphQL */ `
  query PeerRoom($id: ID!) {
    peerRoom(id: $id) {
      id
      title
      startsAt
      endsAt
      timeZone
      howToJoin
      antitrustNotice
      agenda
      minutes
      guests
      isGuest
      isOwn
      points {
        id
        text
        saidOn
      }
    }
  }
`);
