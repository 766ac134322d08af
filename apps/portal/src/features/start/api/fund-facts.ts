import { graphql } from '../../../generated/index.ts';

/** What each fund has, for those who run it. */
export const fundFactsQuery = graphql(/* GraphQL */ `
  query FundFacts {
    funds {
      id
      slug
      name
      organisation {
        id
      }
      pools {
        currency
        freeMinor
        committedMinor
        unclearedMinor
        reserveMinor
        onItsWayMinor
        paidMinor
        shortfallMinor
      }
    }
  }
`);
