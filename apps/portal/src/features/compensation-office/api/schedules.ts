import { graphql } from '../../../generated/index.ts';

export const schedulesQuery = graphql(/* GraphQL */ `
  query HonorariumSchedulesToChange($fundSlug: String!) {
    honorariumSchedules(fundSlug: $fundSlug) {
      version
      isInForce
      effectiveFrom
      chooseWithinDays
      areas {
        slug
        title
        currency
        places
      }
      rates {
        area
        activity
        unit
        amountMinor
      }
      caps {
        area
        kind
        amountMinor
      }
      inKind {
        area
        slug
        title
      }
    }
  }
`);
