import { graphql } from '../../../generated/index.ts';

/** Everything that the page of one fund shows. */
export const fundOverview = graphql(/* GraphQL */ `
  query PublicFundOverview($slug: String!) {
    fund(slug: $slug) {
      id
      name
      slug
      purpose
      establishedOn
      maxSharePercent
      pools {
        currency
        receivedMinor
        unclearedMinor
        clearedMinor
        committedMinor
        onItsWayMinor
        paidMinor
        freeMinor
        reserveMinor
        costsMinor
        shortfallMinor
      }
    }
    board(fundSlug: $slug) {
      name
      seats {
        id
        publicName
        position
        group
        region
        startsOn
        endsOn
      }
    }
    publicContributors(fundSlug: $slug) {
      name
      country
      amount {
        amountMinor
        currency
      }
    }
    awardCountries(fundSlug: $slug) {
      country
      awards
      amount {
        amountMinor
        currency
      }
      paid {
        amountMinor
        currency
      }
    }
    withheldAwards(fundSlug: $slug) {
      count
      amount {
        amountMinor
        currency
      }
      paid {
        amountMinor
        currency
      }
    }
    publicAwards(fundSlug: $slug, first: 100) {
      edges {
        node {
          ...AwardLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    publicResolutions(fundSlug: $slug, first: 6) {
      edges {
        node {
          ...ResolutionLine
        }
      }
    }
  }

  fragment AwardLine on PublicAward {
    id
    title
    callTitle
    callSlug
    recipient {
      name
      country
      orgId
    }
    amount {
      amountMinor
      currency
    }
    paid {
      amountMinor
      currency
    }
    resolutionId
    resolutionNumber
    awardedAt
  }

  fragment ResolutionLine on Resolution {
    id
    reference
    title
    kind
    reasons
    decidedAt
    money {
      amountMinor
      currency
    }
  }
`);
