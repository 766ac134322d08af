import { graphql } from '../../../generated/index.ts';

export const publicFunds = graphql(/* GraphQL */ `
  query PublicFunds {
    funds {
      id
      name
      slug
      purpose
      pools {
        currency
        receivedMinor
        paidMinor
        freeMinor
      }
    }
  }
`);
