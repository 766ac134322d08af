import { graphql } from '../../../generated/index.ts';

/** What a fund's board adopted, the newest first; public. */
export const registerQuery = graphql(/* GraphQL */ `
  query ResolutionRegister($fundSlug: String!, $after: String) {
    publicResolutions(fundSlug: $fundSlug, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          reference
          kind
          title
          decidedAt
          money {
            amountMinor
            currency
          }
          tally {
            yes
            no
            abstain
          }
        }
      }
    }
  }
`);
