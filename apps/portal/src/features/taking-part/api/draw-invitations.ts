import { graphql } from '../../../generated/index.ts';

export const drawInvitationsMutation = graphql(/* GraphQL */ `
  mutation DrawInvitations($drawId: ID!, $words: String!) {
    answer: drawInvitations(drawId: $drawId, words: $words) {
      __typename
      ... on PeopleInvited {
        count
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
