import { graphql } from '../../../generated/index.ts';

/** Every fund with its organisation and what its board may allocate now. */
export const ownFundsQuery = graphql(/* GraphQL */ `
  query OwnFunds {
    funds {
      id
      slug
      name
      organisation {
        id
      }
      pools {
        currency
        freeMinor
      }
    }
  }
`);
