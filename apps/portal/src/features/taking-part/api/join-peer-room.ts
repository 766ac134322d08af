import { graphql } from '../../../generated/index.ts';

export const joinPeerRoomMutation = graphql(/* GraphQL */ `
  mutation JoinPeerRoom($id: ID!) {
    answer: joinPeerRoom(id: $id) {
      __typename
      ... on PeerRoom {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
