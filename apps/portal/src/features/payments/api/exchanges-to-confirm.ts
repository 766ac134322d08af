import { graphql } from '../../../generated/index.ts';

export const exchangesToConfirmQuery = graphql(/* GraphQL */ `
  query ExchangesToConfirm {
    exchangesToConfirm {
      id
      sold {
        amountMinor
        currency
      }
      bought {
        amountMinor
        currency
      }
      rate
      source
      bookedOn
      isMine
    }
  }
`);
