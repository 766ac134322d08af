import { graphql } from '../../../generated/index.ts';

export const peerRoomsQuery = graphql(/* GraphQL */ `
  query PeerRooms($after: String) {
    peerRooms(first: 20, after: $after) {
      edges {
        node {
          id
          title
          startsAt
          endsAt
          timeZone
          isGuest
          isOwn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
