import { graphql } from '../../../generated/index.ts';

/** The funds with the rules that a contributor should know before it pays. */
export const fundsToContributeToQuery = graphql(/* GraphQL */ `
  query FundsToContributeTo {
    funds {
      id
      slug
      name
      maxSharePercent
      transferCurrencies
      cycle {
        number
        endsOn
        shareLimitApplies
      }
      chargebackWindows {
        rail
        days
      }
    }
  }
`);
