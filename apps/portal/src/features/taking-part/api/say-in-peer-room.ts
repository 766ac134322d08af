import { graphql } from '../../../generated/index.ts';

export const sayInPeerRoomMutation = graphql(/* GraphQL */ `
  mutation SayInPeerRoom($id: ID!, $text: String!) {
    answer: sayInPeerRoom(id: $id, text: $text) {
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
