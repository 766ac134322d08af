import { graphql } from '../../../generated/index.ts';

export const pauseInvitationsMutation = graphql(/* GraphQL */ `
  mutation PauseInvitations($until: Day, $forOrganisation: Boolean!) {
    answer: pauseInvitations(until: $until, forOrganisation: $forOrganisation) {
      __typename
      ... on TakingPartPreferences {
        region
        groups
        pausedUntil
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
