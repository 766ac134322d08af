import { graphql } from '../../../generated/index.ts';

export const ownDayRatesQuery = graphql(/* GraphQL */ `
  query OwnDayRateOffers {
    myDayRateOffers {
      id
      activity
      purpose
      halfDays
      state
      offeredAt
      paymentState
      amount {
        amountMinor
        currency
      }
      organisation {
        id
        name
      }
    }
  }
`);
