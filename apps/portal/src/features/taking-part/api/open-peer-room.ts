import { graphql } from '../../../generated/index.ts';

export const openPeerRoomMutation = graphql(/* GraphQL */ `
  mutation OpenPeerRoom($input: OpenPeerRoomInput!) {
    answer: openPeerRoom(input: $input) {
      __typename
      ... on PeerRoom {
        id
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
