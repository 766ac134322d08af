import { graphql } from '../../../generated/index.ts';

export const ownOffersQuery = graphql(/* GraphQL */ `
  query OwnOffers($first: Int, $after: String) {
    myHonorariumOffers(first: $first, after: $after) {
      edges {
        node {
          id
          activity
          minutes
          amount {
            amountMinor
            currency
          }
          madeAt
          chooseBy
          isCovered
          isEarned
          mayChoose
          endedAs
          choice
          paid {
            amountMinor
            currency
          }
          organisationId
          inKind
          country
          chosenAt
          paymentState
          paidOn
          redirectTargets {
            organisationId
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
