import { graphql } from '../../../generated/index.ts';

export const honorariaDocument = graphql(/* GraphQL */ `
  query PublicHonoraria($fundSlug: String!, $language: String!) {
    fund(slug: $fundSlug) {
      slug
      name
    }
    compensationTerms(language: $language)
    honorariumSchedules(fundSlug: $fundSlug) {
      id
      version
      effectiveFrom
      isInForce
      resolution
      chooseWithinDays
      areas {
        slug
        title
        currency
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
    }
    honorariumTotals(fundSlug: $fundSlug) {
      number
      cutOff
      people
      currency
      groups {
        group
        people
        paid {
          amountMinor
          currency
        }
      }
    }
  }
`);
