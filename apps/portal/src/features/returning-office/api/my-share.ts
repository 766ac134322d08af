import { graphql } from '../../../generated/index.ts';

/** What the election knows of this person’s share: its hash, never the share. */
export const myShareQuery = graphql(/* GraphQL */ `
  query MyElectionShare($slug: String!) {
    myShare(slug: $slug) {
      holderId
      shareHash
      confirmedAt
      required
      holders
    }
    election(slug: $slug) {
      ...OfficeElectionLine
    }
  }
`);
