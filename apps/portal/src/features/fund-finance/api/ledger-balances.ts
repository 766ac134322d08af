import { graphql } from '../../../generated/index.ts';

/** Every account of a fund, now or at a moment. */
export const ledgerBalancesQuery = graphql(/* GraphQL */ `
  query LedgerBalances($fundSlug: String!, $at: DateTime) {
    ledgerBalances(fundSlug: $fundSlug, at: $at) {
      account
      class
      balance {
        amountMinor
        currency
      }
    }
  }
`);
