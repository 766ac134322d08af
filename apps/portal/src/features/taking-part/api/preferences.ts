import { graphql } from '../../../generated/index.ts';

export const preferencesQuery = graphql(/* GraphQL */ `
  query TakingPartPreferences {
    takingPartPreferences {
      region
      groups
      pausedUntil
      groupsOfCharter
    }
  }
`);
