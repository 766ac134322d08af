import { graphql } from '../../../generated/index.ts';

/** The ways into one's own account. */
graphql(/* GraphQL */ `
  fragment AccountSecurityParts on AccountSecurity {
    accountId
    hasPassword
    hasAuthenticatorApp
    recoveryCodesLeft
    emailState
    passkeys {
      id
      name
      createdAt
      lastUsedAt
    }
  }
`);

export const accountQuery = graphql(/* GraphQL */ `
  query Account {
    accountSecurity {
      ...AccountSecurityParts
    }
    mySessions {
      id
      method
      secondFactor
      createdAt
      lastSeenAt
      current
    }
  }
`);
