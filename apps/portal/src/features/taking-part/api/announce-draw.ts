import { graphql } from '../../../generated/index.ts';

export const announceDrawMutation = graphql(/* GraphQL */ `
  mutation AnnounceInvitationDraw($sessionId: ID!, $places: Int!) {
    answer: announceInvitationDraw(sessionId: $sessionId, places: $places) {
      __typename
      ... on InvitationDraw {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
