import { graphql } from '../../../generated/index.ts';

/** Published calls of one fund, the latest closing first. */
export const callFactsQuery = graphql(/* GraphQL */ `
  query CallFacts($fundId: String!) {
    calls(fundId: $fundId, first: 5) {
      edges {
        node {
          id
          title
          takesApplications
          closesAt
          decisionBy
          envelope {
            amountMinor
            currency
          }
        }
      }
    }
  }
`);
