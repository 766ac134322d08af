import { graphql } from '../../../generated/index.ts';

/** Masked bank details with their history. */
export const payeeQuery = graphql(/* GraphQL */ `
  query OnePayee($id: ID!) {
    payee(id: $id) {
      id
      currency
      detailsChangedAt
      current {
        version
        accountHint
        country
        enteredAt
        state
      }
      organisation {
        id
        name
        country
      }
      versions {
        version
        accountHint
        enteredAt
        state
        decidedAt
        evidence
      }
    }
  }
`);
