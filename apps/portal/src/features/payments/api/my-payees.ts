import { graphql } from '../../../generated/index.ts';

/** The organisation's own bank details, masked. */
export const myPayeesQuery = graphql(/* GraphQL */ `
  query MyPayees {
    myPayees {
      id
      organisationId
      currency
      detailsChangedAt
      current {
        version
        accountHint
        country
        enteredAt
        state
        decidedAt
        evidence
      }
    }
  }
`);
