import { graphql } from '../../../generated/index.ts';

/** The funds and what each has by currency; the treasury's own is picked by its organisation. */
export const treasuryFundsQuery = graphql(/* GraphQL */ `
  query TreasuryFunds {
    funds {
      id
      slug
      name
      transferCurrencies
      organisation {
        id
      }
      pools {
        currency
        receivedMinor
        unclearedMinor
        freeMinor
        reserveMinor
        committedMinor
        onItsWayMinor
        paidMinor
        shortfallMinor
      }
    }
  }
`);
