import { graphql } from '../../../generated/index.ts';

/** Which ways of proving oneself the account has. */
export const accountFactorsQuery = graphql(/* GraphQL */ `
  query AccountFactors {
    accountSecurity {
      accountId
      hasPassword
      hasAuthenticatorApp
      passkeys {
        id
      }
    }
  }
`);
