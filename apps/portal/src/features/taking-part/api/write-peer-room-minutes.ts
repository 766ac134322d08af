import { graphql } from '../../../generated/index.ts';

export const writePeerRoomMinutesMutation = graphql(/* GraphQL */ `
  mutation WritePeerRoomMinutes($id: ID!, $minutes: String!) {
    answer: writePeerRoomMinutes(id: $id, minutes: $minutes) {
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
