import { graphql } from '../../../generated/index.ts';

export const ownCompensationQuery = graphql(/* GraphQL */ `
  query OwnCompensation {
    myCompensation {
      isPublicOfficial
      method {
        rail
        country
        hint
        enteredAt
        lacksName
      }
      area {
        slug
        title
        currency
      }
      caps {
        kind
        amountMinor
      }
      inKind {
        slug
        title
      }
    }
    compensationCountries
  }
`);
