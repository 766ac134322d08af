import { graphql } from '../../../generated/index.ts';

export const dayRatesQuery = graphql(/* GraphQL */ `
  query DayRateOffers {
    dayRateOffers {
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
